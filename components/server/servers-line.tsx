import { useLocale, useTranslations } from 'next-intl';
import { softwareName } from '@/lib/facts/software/title';
import type { Move } from '@/lib/move/move';
import { ServerName, useServerName } from './server-name';
import { SuspectedServers } from './server-trust';

/** One line that names the servers of the page, with a link to the form, and a note about software other than Mastodon. */
export function ServersLine({ move }: { move: Move }) {
  const t = useTranslations('Trouble');
  const { from, to } = move;
  const locale = useLocale();
  const known = from.server && to.server ? 'both' : from.server ? 'from' : to.server ? 'to' : 'none';
  const values = { from: useServerName(from), to: useServerName(to) };
  const others = [from, to].filter(({ software }) => software.family !== 'mastodon');
  return (
    <>
      <SuspectedServers ends={[from, to]} />
      <p className="servers-line">
        {t.rich(`yourServers.${known}`, {
          ...values,
          old: (chunks) => <ServerName end={from}>{chunks}</ServerName>,
          new: (chunks) => <ServerName end={to}>{chunks}</ServerName>,
          change: (chunks) => <a href="#servers">{chunks}</a>,
        })}
      </p>
      {others.map(({ side, software }) => (
        <p key={side}>
          {t('otherSoftware', { server: values[side], software: softwareName(software, locale) })}
        </p>
      ))}
    </>
  );
}
