import { useLocale, useTranslations } from 'next-intl';
import { isOldCopy, type Read } from '@/lib/facts/software/read';
import { softwareName } from '@/lib/facts/software/title';
import type { Software } from '@/lib/facts/software/types';
import { longMonth } from '@/lib/i18n/day';
import { today } from '@/lib/i18n/today';

/** What was read of a software, as `Mastodon 4.6.5 (August 2026)`; one that is more than a year old is called an old copy. */
export function useReadText(): (software: Pick<Software, 'name' | 'names'>, read: Read) => string {
  const t = useTranslations('Software.read');
  const locale = useLocale();
  return (software, read) => {
    const name = softwareName(software, locale);
    const month = longMonth(read.of, locale);
    const isOld = isOldCopy(read, today());
    return read.version === null
      ? t(isOld ? 'copyOld' : 'copy', { software: name, month })
      : t(isOld ? 'releaseOld' : 'release', { software: name, version: read.version, month });
  };
}

/** All that was read of several, each once, as one sentence; what was not read is left out. */
export function useReadLine(): (of: readonly Software[]) => string {
  const t = useTranslations('Software.read');
  const locale = useLocale();
  const text = useReadText();
  return (of) => {
    const texts = of.flatMap((software) => (software.read ? [text(software, software.read)] : []));
    if (texts.length === 0) return t('nothing');
    return t('in', { list: new Intl.ListFormat(locale).format(new Set(texts)) });
  };
}
