import { useTranslations } from 'next-intl';

export type CalloutKind = 'note' | 'important' | 'danger' | 'done';

const icons: Record<CalloutKind, string> = {
  note: 'M8 7v4.5M8 4.2v.6',
  important: 'M8 3.8v5M8 11.4v.7',
  danger: 'M5.2 5.2l5.6 5.6M10.8 5.2l-5.6 5.6',
  done: 'M4.6 8.4l2.4 2.4 4.6-5',
};

// Shared elements: React serializes each once per page.
const titles: Record<CalloutKind, React.ReactNode> = {
  note: <Title kind="note" />,
  important: <Title kind="important" />,
  danger: <Title kind="danger" />,
  done: <Title kind="done" />,
};

/** A highlighted box. Its kind is shown by a word, an icon and a colour. */
export function Callout({ kind, children }: { kind: CalloutKind; children: React.ReactNode }) {
  return (
    <div className={`callout callout-${kind}`} role="note">
      {titles[kind]}
      <div className="callout-body">{children}</div>
    </div>
  );
}

function Title({ kind }: { kind: CalloutKind }) {
  const t = useTranslations('Common.callout');
  return (
    <p className="callout-title">
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="7.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d={icons[kind]} fill="none" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" />
      </svg>
      {t(kind)}
    </p>
  );
}
