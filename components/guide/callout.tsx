import { useTranslations } from 'next-intl';

export type CalloutKind = 'note' | 'important' | 'danger' | 'done';

const icon = (strokes: string) => (
  <svg viewBox="0 0 16 16" aria-hidden="true">
    <circle cx="8" cy="8" r="7.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
    <path d={strokes} fill="none" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" />
  </svg>
);

// An element made once is sent once, however often a page shows it.
const icons: Record<CalloutKind, React.ReactNode> = {
  note: icon('M8 7v4.5M8 4.2v.6'),
  important: icon('M8 3.8v5M8 11.4v.7'),
  danger: icon('M5.2 5.2l5.6 5.6M10.8 5.2l-5.6 5.6'),
  done: icon('M4.6 8.4l2.4 2.4 4.6-5'),
};

/** A box that stands out from the text: a word, an icon and a colour say which of the four kinds it is. */
export function Callout({ kind, children }: { kind: CalloutKind; children: React.ReactNode }) {
  const t = useTranslations('Common.callout');
  return (
    <div className={`callout callout-${kind}`} role="note">
      <p className="callout-title">
        {icons[kind]}
        {t(kind)}
      </p>
      <div className="callout-body">{children}</div>
    </div>
  );
}
