import { useLocale } from 'next-intl';
import { OwnServerCard } from '@/components/guide/own-server-card';
import { ServerCard } from '@/components/server/server-card';
import { danishServers, danishServersSource } from '@/lib/facts/servers/danish';
import { longDay } from '@/lib/i18n/day';
import type { OwnGuide } from '@/lib/move/own-server';
import { useChooseText } from '../text';

/** The Danish servers, each with the way there. */
export function DanishSection({ guide }: { guide: OwnGuide }) {
  const { say } = useChooseText(guide);
  const locale = useLocale();
  const checked = longDay(danishServersSource.checked, locale);
  return (
    <>
      <p>{say('danish.intro')}</p>
      <ul className="server-cards">
        {danishServers.map((row) => (
          <li key={row.domain}>
            <ServerCard row={row} query={guide.query} />
          </li>
        ))}
      </ul>
      <p>{say('danish.changes', { date: checked })}</p>
      <p>{say('danish.covenant')}</p>
      <OwnServerCard guide={guide} page="guide/choose-a-server" />
    </>
  );
}
