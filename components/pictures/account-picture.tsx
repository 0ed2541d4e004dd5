import type { End } from '@/lib/move/move';
import { lines, Mark, Screen, useScreenWords } from './screen';
import { useCaption } from './use-caption';

/** The account page with its two links about moving, the one for this server marked. The way there when a link of ours does not open. */
export function AccountPicture({ end }: { end: End }) {
  const say = useScreenWords(end);
  const caption = useCaption(end);
  const links = [
    { side: 'from', title: say('auth.migrate_account'), link: say('auth.migrate_account.link') },
    {
      side: 'to',
      title: say('migrations.incoming_migrations'),
      link: say('migrations.incoming_migrations.link'),
    },
  ];
  const marked = links.find(({ side }) => side === end.side);
  return (
    <Screen
      end={end}
      page="account"
      menu="account"
      title={say('settings.account_settings')}
      caption={caption('account', {
        preferences: say('settings.preferences'),
        account: say('settings.account'),
        title: marked?.title ?? '',
        link: marked?.link ?? '',
      })}
    >
      {lines[3]}
      {links.map(({ side, title, link }) => (
        <div className="screen-part" key={side}>
          <p>
            <b>{title}</b>
          </p>
          <p className="screen-sentence">
            {lines[1]}
            {side === end.side ? (
              <Mark>
                <span className="screen-link">{link}</span>
              </Mark>
            ) : (
              <span className="screen-link">{link}</span>
            )}
          </p>
        </div>
      ))}
      <div className="screen-part">
        <p>
          <b>{say('auth.delete_account')}</b>
        </p>
        {lines[1]}
      </div>
    </Screen>
  );
}
