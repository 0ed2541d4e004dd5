import { useLocale } from 'next-intl';
import { OwnServerCard } from '@/components/guide/own-server-card';
import { ServerCard } from '@/components/server/server-card';
import type { OwnGuide } from '@/lib/guides/own-server';
import { longDay } from '@/lib/i18n/day';
import { danishServers, danishServersSource } from '@/lib/servers/danish';
import { useChooseText } from '../text';

/** The Danish servers, each with the way there. */
export function DanishSection({ guide }: { guide: OwnGuide }) {
  const { say } = useChooseText(guide);
  const locale = useLocale();
  const checked = longDay(danishServersSource.checked, locale);
  return (
    <>
      <OwnServerCard guide={guide} page="guide/choose-a-server" />
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
    </>
  );
}
