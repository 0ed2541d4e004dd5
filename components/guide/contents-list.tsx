import { ScrollSpy } from '@/components/client/scroll-spy';

/** A page's contents: beside the text on wide screens, folded away on narrow ones. The part being read is marked as `mark`. */
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
