import { StandInHint } from '@/components/handles/stand-in-hint';
import { PageLink } from '@/components/server/page-link';
import { copyButtonForNames } from '@/components/ui/copy-button';
import type { End, Move } from '@/lib/move/move';
import { useMoveText } from './move-text';

/**
 * A prepared post to copy, or to open in the server's compose page where its software has one. In the text the reader's stored name replaces the
 * example; the link ends where the name begins, because its query is sent to the server.
 */
export function ReadyPost({
  move,
  at,
  text,
  open,
}: {
  move: Move;
  at: End;
  text: 'lastLook.goodbyeText' | 'after.helloText' | 'tell.post';
  open: 'lastLook.goodbyeOpen' | 'after.helloOpen';
}) {
  const { t, say } = useMoveText(move);
  const post = t.markup(text, { oldHandle: () => '@', newHandle: () => '@' });
  return (
    <>
      <blockquote className="ready-text">{say(text)}</blockquote>
      {copyButtonForNames}
      <StandInHint account={text === 'after.helloText' ? move.from : move.to} />
      {at.software.pages.share !== undefined && (
        <p>
          <PageLink end={at} page="share" query={`?text=${encodeURIComponent(post)}`}>
            {say(open)}
          </PageLink>
        </p>
      )}
    </>
  );
}
