import { ScrollSpy } from '@/components/client/scroll-spy';

/** A list of links beside the text on wide screens, collapsed on narrow ones. With `mark` they are the sections of this page, and it is the `aria-current` of the one being read. */
export function ContentsList({
  title,
  short = title,
  mark,
  className = '',
  children,
}: {
  title: string;
  /** Its name where there is little room. */
  short?: string;
  mark?: 'step' | 'location';
  className?: string;
  children: React.ReactNode;
}) {
  return (
    <nav className={`contents ${mark ? 'contents-marked' : ''} ${className}`} aria-label={title}>
      <p className="contents-title">{title}</p>
      <details className="unfolds">
        <summary>{short}</summary>
        <ol>{children}</ol>
      </details>
      {mark && <ScrollSpy mark={mark} />}
    </nav>
  );
}
