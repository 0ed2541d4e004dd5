import type { ReactNode } from 'react';
import { useHandle } from '@/components/handles/handle';
import type { End, Move } from '@/lib/move/move';
import type { ScreenPage } from './drawings/screen-drawing';
import { Screen, useScreenWords } from './screen';
import { useCaption } from './use-caption';

type MovePictureProps = { move: Move; fill: number; password: number; press: number };

/** The old server's page for moving, filled in: the one whose button cannot be taken back. */
export function MovePicture({ move, ...numbers }: MovePictureProps) {
  const { from, to } = move;
  const say = useScreenWords(from);
  const caption = useCaption(from);
  const handle = useHandle();
  const field = say('simple_form.labels.account_migration.acct');
  const password = say('simple_form.labels.defaults.current_password');
  const button = say('migrations.proceed_with_move');
  return (
    <MoveScreen
      end={from}
      drawing={{
        is: 'move',
        heading: say('auth.migrate_account'),
        field,
        handle: handle(to, from.software.handleFormat),
        password,
        button,
        numbers,
      }}
      caption={caption('move', { handle: field, password, button })}
    />
  );
}

/** The same page when the move is under way: how the reader knows that it worked. */
export function RedirectingPicture({ move }: { move: Move }) {
  const { from, to } = move;
  const say = useScreenWords(from);
  const caption = useCaption(from);
  const handle = useHandle();
  const [before = '', after = ''] = say('migrations.redirecting_to').split('%{acct}');
  return (
    <MoveScreen
      end={from}
      drawing={{
        is: 'redirecting',
        before,
        handle: handle(to, 'user@domain'),
        after,
        cancel: say('migrations.cancel'),
      }}
      caption={caption('redirecting')}
    />
  );
}

/** Mastodon's page for moving, with what is drawn on it. */
function MoveScreen({ end, ...content }: { end: End; drawing: ScreenPage; caption: ReactNode }) {
  const say = useScreenWords(end);
  return <Screen end={end} page="move" menu="account" title={say('settings.migrate')} {...content} />;
}
