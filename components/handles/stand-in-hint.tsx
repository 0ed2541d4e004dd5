import { useTranslations } from 'next-intl';
import type { End } from '@/lib/move/move';
import { useHandle } from './handle';

/** A reminder to replace the example name in a text before it is sent to others. */
export function StandInHint({ account }: { account: End }) {
  const t = useTranslations('Tools.handles');
  const { name } = useHandle()(account, '@user@domain');
  return <p className="hint">{t.rich('standIn', { name, b: (chunks) => <strong>{chunks}</strong> })}</p>;
}
