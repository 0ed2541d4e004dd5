import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

/** What of an instruction is not in the main path, folded behind it: its reason, how it is done, or what holds in few cases. */
export function Aside({ kind, children }: { kind: 'why' | 'how' | 'rare'; children: ReactNode }) {
  const t = useTranslations('GuideSteps.aside');
  return (
    <details className="aside more">
      <summary>{t(kind)}</summary>
      <div>{children}</div>
    </details>
  );
}
