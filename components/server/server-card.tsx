import { useLocale, useTranslations } from 'next-intl';
import { fieldOf, type Query } from '@/lib/address/query';
import { displayHost } from '@/lib/address/server/display-host';
import { listedServer } from '@/lib/address/server/listed-server';
import { serverUrl } from '@/lib/address/server/server-url';
import type { ListedServer } from '@/lib/facts/servers/lists';
import { findSoftware } from '@/lib/facts/software/software';
import { pageHref } from '@/lib/pages/page-href';
import { outgoing } from './page-link';
import { ServerCheck } from './server-check';

type ServerCardProps = {
  row: ListedServer;
  /** The old server, passed on to the move guide. */
  query: Query;
};

/** A server to choose: what is known of it, and links to the move guide and to its about page. */
export function ServerCard({ row, query }: ServerCardProps) {
  const t = useTranslations('ChooseServer.card');
  const locale = useLocale();
  const server = listedServer(row);
  const about = findSoftware(null).pages.about;
  const moveQuery = { from: query.from, fromSoftware: query.fromSoftware, to: fieldOf(server) };
  const move = pageHref('guide/move-server', locale, moveQuery);
  return (
    <div className="server-card">
      <h3>
        <bdi>{displayHost(server)}</bdi>
      </h3>
      {row.audience && <p>{t(`audience.${row.audience}`)}</p>}
      {!row.audience && !row.access && <p>{t('unsaid')}</p>}
      {row.runBy && <p>{t(row.runBy)}</p>}
      {row.hasCovenant && <p>{t('covenant')}</p>}
      {row.access && <p>{t(row.access)}</p>}
      <ServerCheck ends={[{ side: 'to', server }]} page="guide/move-server" query={moveQuery} />
      <p className="server-card-links">
        <a href={move} aria-label={t('moveHereTo', { server: row.domain })}>
          {t('moveHere')}
        </a>{' '}
        {about !== undefined && (
          <a
            href={serverUrl(server, about)}
            aria-label={t('aboutServer', { server: row.domain })}
            {...outgoing}
          >
            {t('about')}
          </a>
        )}
      </p>
    </div>
  );
}
