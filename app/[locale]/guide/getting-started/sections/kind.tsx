import type { OwnGuide } from '@/lib/move/own-server';
import { useStartText } from '../text';

/** Small habits that others are glad of: texts for pictures, warnings, and passing things on. */
export function KindSection({ guide }: { guide: OwnGuide }) {
  const { t, say } = useStartText(guide);
  return (
    <>
      <h3>{t('kind.altTitle')}</h3>
      <p>{say('kind.alt')}</p>
      <p>{say('kind.altHow')}</p>
      <h3>{t('kind.warningTitle')}</h3>
      <p>{say('kind.warning')}</p>
      <h3>{t('kind.boostTitle')}</h3>
      <p>{say('kind.boost')}</p>
    </>
  );
}
