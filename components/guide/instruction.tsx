import { useTranslations } from 'next-intl';
import { TickBox } from '@/components/ui/tick-box';

/**
 * One instruction with its checkbox; nothing where its sentence does not hold. The id (`step.instruction`) is the key of the reader's stored
 * ticks: it must never change.
 */
export function Instruction({ id, children }: { id: `${string}.${string}`; children: React.ReactNode }) {
  const t = useTranslations('Tools.ticks');
  if (children === null) return null;
  return (
    <li>
      <TickBox id={id} className="tick" label={t('instruction')} isLabelHidden />
      {children}
    </li>
  );
}
