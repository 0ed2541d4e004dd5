import { useLocale, useTranslations } from 'next-intl';
import { Arrow } from '@/components/server/arrow';
import { serverGlyph } from '@/components/server/server-glyph';
import { ServerName } from '@/components/server/server-name';
import { swapped, writeQuery } from '@/lib/address/query';
import type { End, Move } from '@/lib/move/move';
import { type PageKey, pagePath } from '@/lib/pages';

/**
 * A sticky bar with the old and the new server and links to change, swap and share them. Names are never truncated: long ones wrap or scroll. Nothing
 * while no server is named.
 */
export function RouteBar({ move, page }: { move: Move; page: PageKey }) {
  const t = useTranslations('Common.routeCard');
  const path = pagePath(page, useLocale());
  const { from, to, query } = move;
  if (!from.server && !to.server) return null;
  return (
    <nav className="route-bar" aria-label={t('title')}>
      <a className="route-bar-ends" href="#servers">
        {to.sharesServer ? (
          <ServerName end={from} />
        ) : (
          <>
            <BarEnd end={from} />{' '}
            <span className="route-bar-end">
              <Arrow /> <BarEnd end={to} />
            </span>
          </>
        )}
      </a>
      <ul className={to.sharesServer ? 'route-bar-one' : undefined}>
        <li>
          <a href="#servers">{t('change')}</a>
        </li>
        {!to.sharesServer && (
          <li>
            <a href={path + writeQuery(swapped(query))}>{t('swapShort')}</a>
          </li>
        )}
        {from.server && to.server && !to.sharesServer && (
          <li>
            <a href="#share">{t('shareShort')}</a>
          </li>
        )}
      </ul>
    </nav>
  );
}

function BarEnd({ end }: { end: End }) {
  const t = useTranslations('Common.server');
  return (
    <span className="route-bar-end">
      {serverGlyph[end.side]}
      <span className="visually-hidden">{t(end.side === 'from' ? 'old' : 'new')}:</span>{' '}
      <ServerName end={end} />
    </span>
  );
}
