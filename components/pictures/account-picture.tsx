import type { End } from '@/lib/move/move';
import { Screen, useScreenWords } from './screen';
import { useCaption } from './use-caption';

/** The account page with its two links about moving, the one for this server marked. The way there when a link of ours does not open. */
export function AccountPicture({ end }: { end: End }) {
  const say = useScreenWords(end);
  const caption = useCaption(end);
  const links = [
    {
      title: say('auth.migrate_account'),
      link: say('auth.migrate_account.link'),
      isMarked: end.side === 'from',
    },
    {
      title: say('migrations.incoming_migrations'),
      link: say('migrations.incoming_migrations.link'),
      isMarked: end.side === 'to',
    },
  ];
  const marked = links.find(({ isMarked }) => isMarked);
  return (
    <Screen
      end={end}
      page="account"
      menu="account"
      title={say('settings.account_settings')}
      drawing={{ is: 'account', links, deletion: say('auth.delete_account') }}
      caption={caption('account', {
        preferences: say('settings.preferences'),
        account: say('settings.account'),
        title: marked?.title ?? '',
        link: marked?.link ?? '',
      })}
    />
  );
}
