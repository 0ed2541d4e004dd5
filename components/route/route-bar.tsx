import { useTranslations } from 'next-intl';
import { ServerMark } from '@/components/server/server-mark';
import type { Move } from '@/lib/move/move';

/**
 * Old and new server, each on one line, in reach at the top of the window. A name that is too long is cut in its middle here; it
 * stands in full in the card, to which this leads. The row of an open step takes its place.
 */
export function RouteBar({ move }: { move: Move }) {
  const t = useTranslations('Common.routeCard');
  return (
    <nav className="route-bar" aria-label={t('title')}>
      <a href="#servers">
        <ServerMark end={move.from} /> {!move.to.sharesServer && <ServerMark end={move.to} />}
      </a>
    </nav>
  );
}
