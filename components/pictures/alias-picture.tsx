import { Handle } from '@/components/tools/handle';
import type { Move } from '@/lib/move/move';
import { lines, Mark, Screen, ScreenField, useScreenWords } from './screen';
import { useCaption } from './use-caption';

/** The new server's page for aliases, with the old handle typed in. */
export function AliasPicture({ move, fill, press }: { move: Move; fill: number; press: number }) {
  const { from, to } = move;
  const say = useScreenWords(to);
  const caption = useCaption(to);
  const field = say('simple_form.labels.account_alias.acct');
  return (
    <Screen
      end={to}
      page="alias"
      menu="account"
      title={say('settings.aliases')}
      caption={caption('alias', { field, button: say('aliases.add_new') })}
    >
      {lines[2]}
      <Mark number={fill}>
        <ScreenField label={field}>
          <span className="server-from">
            <Handle account={from} format={to.software.handleFormat} />
          </span>
        </ScreenField>
      </Mark>
      <Mark number={press}>
        <span className="screen-button">{say('aliases.add_new')}</span>
      </Mark>
      <p className="screen-row screen-head">{field}</p>
      <p className="screen-row">{say('aliases.empty')}</p>
    </Screen>
  );
}
