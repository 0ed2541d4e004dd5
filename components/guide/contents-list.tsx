import { ScrollSpy } from '@/components/client/scroll-spy';

/** A table of contents: beside the text on wide screens, collapsed on narrow ones. `mark` is the `aria-current` of the section being read. */
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
  mark: 'step' | 'location';
  className?: string;
  children: React.ReactNode;
}) {
  return (
    <nav className={`contents ${className}`.trim()} aria-label={title}>
      <p className="contents-title">{title}</p>
      <details className="unfolds">
        <summary>{short}</summary>
        <ol>{children}</ol>
      </details>
      <ScrollSpy mark={mark} />
    </nav>
  );
}
