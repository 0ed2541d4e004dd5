import { useTranslations } from 'next-intl';
import { StandInHint } from '@/components/handles/stand-in-hint';
import { PageLink } from '@/components/server/page-link';
import { copyButtonForNames } from '@/components/ui/copy-button';
import type { End, Move } from '@/lib/move/move';
import { type PostKey, useMoveText } from './move-text';

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
  text: PostKey | 'steps.findEachOther.post';
  open: 'lastLook.goodbyeOpen' | 'after.helloOpen';
}) {
  const { say, plain, situation } = useMoveText(move);
  const situations = useTranslations('Situations');
  const namesBegin = { oldHandle: () => '@', newHandle: () => '@' };
  const isOfSituation = text === 'steps.findEachOther.post';
  const post = isOfSituation ? situations.markup(text, namesBegin) : plain(text, namesBegin);
  const ofOld = isOfSituation || text === 'after.helloText';
  return (
    <>
      <blockquote className="ready-text">{isOfSituation ? situation(text) : say(text)}</blockquote>
      {copyButtonForNames}
      <StandInHint account={ofOld ? move.from : move.to} />
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
