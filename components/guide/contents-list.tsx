import { ScrollSpy } from '@/components/client/scroll-spy';

/** A table of contents: beside the text on wide screens, collapsed on narrow ones. `mark` is the `aria-current` of the section being read. */
export function ContentsList({
  title,
  mark,
  className = '',
  children,
}: {
  title: string;
  mark: 'step' | 'location';
  className?: string;
  children: React.ReactNode;
}) {
  return (
    <nav className={`contents ${className}`.trim()} aria-label={title}>
      <p className="contents-title">{title}</p>
      <details className="unfolds">
        <summary>{title}</summary>
        <ol>{children}</ol>
      </details>
      <ScrollSpy mark={mark} />
    </nav>
  );
}
