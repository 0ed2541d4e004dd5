import { useTranslations } from 'next-intl';
import { displayHost } from '@/lib/address/server/display-host';
import type { End } from '@/lib/move/move';

/** The display name of one of the two servers, or "your old server" while it is not named. */
export function useServerName(end: End): string {
  const t = useTranslations('Common.server');
  if (end.server) return displayHost(end.server);
  return t(end.side === 'from' ? 'yourOld' : 'yourNew');
}

/** A server's name in its colour. `bdi` isolates hosts in right-to-left scripts. */
export function ServerName({ end, children }: { end: End; children?: React.ReactNode }) {
  const name = useServerName(end);
  return <bdi className={`server server-${end.side}`}>{children ?? name}</bdi>;
}
