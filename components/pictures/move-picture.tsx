import { useTranslations } from 'next-intl';
import { exampleHandle } from '@/lib/move/handles';
import type { Move } from '@/lib/move/move';
import { Lines, Mark, Screen, ScreenField, useScreenWords } from './screen';
import { useCaption } from './use-caption';

type MovePictureProps = { move: Move; fill: number; password: number; press: number };

/** The old server's page for moving, filled in: the one whose button cannot be taken back. */
export function MovePicture({ move, fill, password, press }: MovePictureProps) {
  const { from, to } = move;
  const t = useTranslations('MoveGuide');
  const server = useTranslations('Common.server');
  const say = useScreenWords(from);
  const caption = useCaption(from);
  const handle = say('simple_form.labels.account_migration.acct');
  const current = say('simple_form.labels.defaults.current_password');
  const button = say('migrations.proceed_with_move');
  const typed = exampleHandle(to, from.software.handleFormat, t('handleName'), server('newHost'));
  return (
    <Screen
      end={from}
      page="move"
      menu="account"
      title={say('settings.migrate')}
      caption={caption('move', { handle, password: current, button })}
    >
      <p>
        <b>{say('auth.migrate_account')}</b>
      </p>
      <Lines count={3} />
      <div className="screen-pair">
        <Mark number={fill}>
          <ScreenField label={handle}>
            <span className="server-to">{typed}</span>
          </ScreenField>
        </Mark>
        <Mark number={password}>
          <ScreenField label={current}>••••••••</ScreenField>
        </Mark>
      </div>
      <Mark number={press}>
        <span className="screen-button">{button}</span>
      </Mark>
    </Screen>
  );
}

/** The same page when the move is under way: how the reader knows that it worked. */
export function RedirectingPicture({ move }: { move: Move }) {
  const { from, to } = move;
  const t = useTranslations('MoveGuide');
  const server = useTranslations('Common.server');
  const say = useScreenWords(from);
  const caption = useCaption(from);
  const account = exampleHandle(to, 'user@domain', t('handleName'), server('newHost'));
  const line = say('migrations.redirecting_to').replace('%{acct}', account);
  return (
    <Screen
      end={from}
      page="move"
      menu="account"
      title={say('settings.migrate')}
      caption={caption('redirecting')}
    >
      <Mark>
        <span className="screen-message">{line}</span>
      </Mark>
      <p>
        <span className="screen-link">{say('migrations.cancel')}</span>
      </p>
      <Lines />
    </Screen>
  );
}
