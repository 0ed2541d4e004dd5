import { useHandle } from '@/components/handles/handle';
import type { Move } from '@/lib/move/move';
import { Screen, useScreenWords } from './screen';
import { useCaption } from './use-caption';

/** The new server's page for aliases, with the old handle typed in. */
export function AliasPicture({ move, fill, press }: { move: Move; fill: number; press: number }) {
  const { from, to } = move;
  const say = useScreenWords(to);
  const caption = useCaption(to);
  const handle = useHandle();
  const field = say('simple_form.labels.account_alias.acct');
  const button = say('aliases.add_new');
  return (
    <Screen
      end={to}
      page="alias"
      menu="account"
      title={say('settings.aliases')}
      drawing={{
        is: 'alias',
        field,
        handle: handle(from, to.software.handleFormat),
        button,
        empty: say('aliases.empty'),
        fill,
        press,
      }}
      caption={caption('alias', { field, button })}
    />
  );
}
