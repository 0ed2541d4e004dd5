import { useTranslations } from 'next-intl';
import { TickBox } from '@/components/ui/tick-box';

/**
 * One thing to do, with a tick. The id is its step's and its own (`export.open`), and stays the same when the text changes: the
 * reader's ticks hang on it. Nothing where its sentence does not hold.
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
