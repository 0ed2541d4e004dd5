import { StandInHint } from '@/components/handles/stand-in-hint';
import { PageLink } from '@/components/server/page-link';
import { copyButton } from '@/components/ui/copy-button';
import type { End, Move } from '@/lib/move/move';
import { useMoveText, useMoveValues } from './move-text';

/**
 * A prepared post to copy, or to open in the server's compose page where its software has one. In the text the reader's stored name replaces the
 * example; in the link the example stays, because its query is sent to the server.
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
  const { oldHandle, newHandle } = useMoveValues(move);
  const post = t.markup(text, { oldHandle: () => oldHandle, newHandle: () => newHandle });
  return (
    <>
      <blockquote className="ready-text">{say(text)}</blockquote>
      {copyButton}
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
