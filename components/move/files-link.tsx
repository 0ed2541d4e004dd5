import { useLocale } from 'next-intl';
import { useMoveText } from '@/components/move/move-text';
import type { Move } from '@/lib/move/move';
import { pageHref } from '@/lib/pages/page-href';

/** A sentence that leads to the page where the reader's files are looked at, at one of its sections. */
export function FilesLink({
  move,
  text,
  section,
}: {
  move: Move;
  text: 'export.look' | 'import.look' | 'after.look';
  section: 'look' | 'failed' | 'after';
}) {
  const { say } = useMoveText(move);
  const href = `${pageHref('guide/files', useLocale(), move.query)}#${section}`;
  return <p className="files-link">{say(text, { filesPage: (chunks) => <a href={href}>{chunks}</a> })}</p>;
}
