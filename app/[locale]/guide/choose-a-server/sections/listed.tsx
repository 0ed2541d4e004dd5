import { useLocale } from 'next-intl';
import type { ReactNode } from 'react';
import { OwnServerCard } from '@/components/guide/own-server-card';
import { ServerCard } from '@/components/server/server-card';
import { externalPages } from '@/lib/facts/external-urls';
import { serverList } from '@/lib/facts/servers/lists';
import { longDay } from '@/lib/i18n/day';
import type { OwnGuide } from '@/lib/move/own-server';
import { useChooseText } from '../text';

/** The servers that are listed for readers of the language, each with the way there. */
export function ListedSection({ guide }: { guide: OwnGuide }) {
  const { say } = useChooseText(guide);
  const locale = useLocale();
  const { source, checked, servers } = serverList(locale);
  const list = (chunks: ReactNode) => <a href={externalPages[source].url}>{chunks}</a>;
  return (
    <>
      <p>{say('danish.intro')}</p>
      <ul className="server-cards">
        {servers.map((row) => (
          <li key={row.domain}>
            <ServerCard row={row} query={guide.query} />
          </li>
        ))}
      </ul>
      <p>{say('danish.changes', { date: longDay(checked, locale), serverList: list })}</p>
      <p>{say('danish.covenant')}</p>
      <OwnServerCard guide={guide} page="guide/choose-a-server" />
    </>
  );
}
