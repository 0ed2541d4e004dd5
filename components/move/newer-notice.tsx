import { useLocale, useTranslations } from 'next-intl';
import { useServerName } from '@/components/server/server-name';
import { Callout } from '@/components/ui/callout';
import { label } from '@/lib/facts/labels/labels';
import { announcedNewLook } from '@/lib/facts/software/rows/mastodon-history';
import { softwareTitle } from '@/lib/facts/software/title';
import { isBefore } from '@/lib/facts/software/version';
import type { End } from '@/lib/move/move';
import { useReadText } from './read-text';

/** For each server that runs something newer than was read: what was read, what may differ, and how to find the way. */
export function NewerNotice({ ends }: { ends: readonly End[] }) {
  const newer = ends.filter(({ software }) => software.isNewerThanRead);
  return newer.map((end) => <Notice key={end.side} end={end} />);
}

function Notice({ end }: { end: End }) {
  const t = useTranslations('Software.newer');
  const locale = useLocale();
  const readText = useReadText();
  const server = useServerName(end);
  const { software } = end;
  if (!software.read) return null;
  const version = softwareTitle(software, locale);
  const looksNew =
    software.family === 'mastodon' && software.version && !isBefore(software.version, announcedNewLook);
  return (
    <Callout kind="important">
      <p>
        <strong>{t('title', { version })}</strong>
      </p>
      <p>
        {t.rich('text', {
          version,
          server,
          read: readText(software, software.read),
          host: (chunks) => <bdi>{chunks}</bdi>,
        })}
      </p>
      {looksNew && (
        <p>
          {t('announced', {
            mentions: label('web.navigation_bar.direct', locale),
            lists: label('web.navigation_bar.lists', locale),
          })}
        </p>
      )}
      <p>{t('how')}</p>
    </Callout>
  );
}
