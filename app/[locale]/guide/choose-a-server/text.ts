import { useTranslations } from 'next-intl';
import { type GuideValues, useGuideValues } from '@/components/guide/guide-text';
import type { OwnGuide } from '@/lib/guides/own-server';

/** The sentences of this guide: `say(key)` gives one with words, names and links put in; `t(key)` a plain one. */
export function useChooseText(guide: OwnGuide) {
  const t = useTranslations('ChooseServer');
  const values = useGuideValues(guide);
  const say = (key: Parameters<typeof t.rich>[0], more: GuideValues = {}) =>
    // The set is the same for all sentences; that each finds what it asks for is held by a test that renders them all.
    t.rich(key, { ...values, ...more } as never);
  return { t, say };
}
