import { useTranslations } from 'next-intl';
import { useGuideText } from '@/components/guide/guide-text';
import type { OwnGuide } from '@/lib/move/own-server';

/** The sentences of this guide, see `useGuideText`. */
export function useStartText(guide: OwnGuide) {
  return useGuideText(useTranslations('GettingStarted'), guide, 'GettingStarted');
}
