import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

/** What of an instruction is not in the main path, folded behind it: its reason, or what holds in few cases. */
export function Aside({ kind, children }: { kind: 'why' | 'rare'; children: ReactNode }) {
  const t = useTranslations('GuideSteps.aside');
  return (
    <details className="aside more">
      <summary>{t(kind)}</summary>
      <div>{children}</div>
    </details>
  );
}
