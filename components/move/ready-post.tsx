import { StandInHint } from '@/components/handles/stand-in-hint';
import { PageLink } from '@/components/server/page-link';
import { copyButtonNamed } from '@/components/ui/copy-button';
import type { End, Move } from '@/lib/move/move';
import { useMoveText } from './move-text';

/**
 * A post to copy, or to open on the server where it is to stand, if its software has a page for that. It names the reader's other account: the text by their own name
 * once the device knows it; the link ends where the name begins, since what it carries is sent.
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
      {copyButtonNamed}
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
