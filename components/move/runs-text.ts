import { useLocale, useTranslations } from 'next-intl';
import { softwareName, softwareTitle } from '@/lib/facts/software/title';
import type { End } from '@/lib/move/move';

/** What a server runs, and whether that is said, read from its name, or assumed. */
export function useRunsText(): (end: End) => string {
  const t = useTranslations('Software.runs');
  const locale = useLocale();
  return ({ basis, software }) => {
    // Where the version decides and was not said, none is claimed.
    const isOpen = software.cautions.includes('versionDecides');
    const title = isOpen ? softwareName(software, locale) : softwareTitle(software, locale);
    if (software.id === 'unknown') return t('unknown');
    if (basis === 'assumed') return t('assumed', { software: softwareName(software, locale) });
    return basis === 'named' ? t('named', { software: softwareName(software, locale) }) : title;
  };
}
