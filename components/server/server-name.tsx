import { useTranslations } from 'next-intl';
import { displayHost } from '@/lib/address/server/display-host';
import type { End } from '@/lib/move/move';

/** What is said while a server is not named: "your old server", and a host of that name. */
export function useStandIns(): (end: End) => { name: string; host: string } {
  const t = useTranslations('Common.server');
  const inRole = useTranslations('GuideSteps.standIns');
  return ({ side, sharesServer, role }) => {
    const word = role ?? (sharesServer ? 'same' : null);
    return word
      ? { name: inRole(`${word}.name`), host: inRole(`${word}.host`) }
      : {
          name: t(side === 'from' ? 'yourOld' : 'yourNew'),
          host: t(side === 'from' ? 'oldHost' : 'newHost'),
        };
  };
}

/** The display name of one of the two servers, or "your old server" while it is not named. */
export function useServerName(end: End): string {
  const standIn = useStandIns();
  return end.server ? displayHost(end.server) : standIn(end).name;
}

/** A server's name in its colour. `bdi` isolates hosts in right-to-left scripts. */
export function ServerName({ end, children }: { end: End; children?: React.ReactNode }) {
  const name = useServerName(end);
  return <bdi className={`server server-${end.side}`}>{children ?? name}</bdi>;
}
