import { useLocale, useTranslations } from 'next-intl';
import { fieldOf, type Query, writeQuery } from '@/lib/address/query';
import { displayHost } from '@/lib/address/server/display-host';
import { findSoftware } from '@/lib/facts/software/software';
import { softwareName } from '@/lib/facts/software/title';
import type { End } from '@/lib/move/move';

/** Where only a server's name says what it runs: what it says, and links to the guide for each answer. Nothing for other servers. */
export function SoftwareQuestion({ end, query, path }: { end: End; query: Query; path: string }) {
  const t = useTranslations('Software.question');
  const locale = useLocale();
  const { server, side, basis, guess } = end;
  if (!server || !guess || guess.id === 'mastodon' || (basis !== 'asked' && basis !== 'named')) return null;
  const href = (id: string) =>
    path + writeQuery({ ...query, change: undefined, [`${side}Software`]: fieldOf({ id, version: null }) });
  const software = softwareName(findSoftware(guess), locale);
  return (
    <div className="software-question">
      <p>{t.rich(basis, { server: displayHost(server), software, host: (chunks) => <bdi>{chunks}</bdi> })}</p>
      <ul>
        {basis === 'asked' && (
          <li>
            <a href={href(guess.id)}>{t('yes', { software })}</a>
          </li>
        )}
        <li>
          <a href={href('mastodon')}>{t('mastodon')}</a>
        </li>
        <li>
          <a href={href('unknown')}>{t('unknown')}</a>
        </li>
      </ul>
    </div>
  );
}
