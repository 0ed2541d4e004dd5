import { copyButton } from '@/components/ui/copy-button';
import type { Snippet } from '@/lib/formats/webfinger/snippets/snippet';

type SnippetBlockProps = {
  snippet: Snippet;
  label: React.ReactNode;
  /** Whether it is made for the reader's own names: examples cannot be copied. */
  isOwn: boolean;
};

/** A configuration snippet to copy, captioned with its file. Scrolls horizontally, also by keyboard. */
export function SnippetBlock({ snippet, label, isOwn }: SnippetBlockProps) {
  return (
    <figure className="snippet">
      <figcaption>{label}</figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <pre tabIndex={0} translate="no">
        <code>{snippet.code}</code>
      </pre>
      {isOwn && copyButton}
    </figure>
  );
}
