import { useTranslations } from 'next-intl';
import type { End } from '@/lib/move/move';
import { useHandle } from './handle';

/** Asks the reader to look for the name that stands in for theirs, before a text is sent to others, and where to fill it in. */
export function StandInHint({ account }: { account: End }) {
  const t = useTranslations('Tools.handles');
  const { before, name, after } = useHandle()(account, '@user@domain');
  return (
    <p className="hint">
      {t.rich(account.server ? 'standIn' : 'standInUnnamed', {
        name: before + name + after,
        b: (chunks) => <strong>{chunks}</strong>,
        fill: (chunks) => <a href={account.server ? '#servers' : `#${account.side}`}>{chunks}</a>,
      })}
    </p>
  );
}
