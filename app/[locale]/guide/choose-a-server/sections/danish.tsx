import { useFormatter } from 'next-intl';
import { ServerCard } from '@/components/server-card';
import type { OwnGuide } from '@/lib/guides/own-server';
import { danishServers, danishServersSource } from '@/lib/servers/danish';
import { useChooseText } from '../text';

/** The Danish servers, each with the way there. */
export function DanishSection({ guide }: { guide: OwnGuide }) {
  const { say } = useChooseText(guide);
  const format = useFormatter();
  const checked = format.dateTime(new Date(danishServersSource.checked), { dateStyle: 'long' });
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
    </>
  );
}
