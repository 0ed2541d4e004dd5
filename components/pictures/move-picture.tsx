import { Handle } from '@/components/tools/handle';
import type { Move } from '@/lib/move/move';
import { lines, Mark, Screen, ScreenField, useScreenWords } from './screen';
import { useCaption } from './use-caption';

type MovePictureProps = { move: Move; fill: number; password: number; press: number };

/** The old server's page for moving, filled in: the one whose button cannot be taken back. */
export function MovePicture({ move, fill, password, press }: MovePictureProps) {
  const { from, to } = move;
  const say = useScreenWords(from);
  const caption = useCaption(from);
  const handle = say('simple_form.labels.account_migration.acct');
  const current = say('simple_form.labels.defaults.current_password');
  const button = say('migrations.proceed_with_move');
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
      {lines[3]}
      <div className="screen-pair">
        <Mark number={fill}>
          <ScreenField label={handle}>
            <span className="server-to">
              <Handle account={to} format={from.software.handleFormat} />
            </span>
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
  const say = useScreenWords(from);
  const caption = useCaption(from);
  const [before, after] = say('migrations.redirecting_to').split('%{acct}');
  return (
    <Screen
      end={from}
      page="move"
      menu="account"
      title={say('settings.migrate')}
      caption={caption('redirecting')}
    >
      <Mark>
        <span className="screen-message">
          {before}
          <Handle account={to} format="user@domain" />
          {after}
        </span>
      </Mark>
      <p>
        <span className="screen-link">{say('migrations.cancel')}</span>
      </p>
      {lines[2]}
    </Screen>
  );
}
