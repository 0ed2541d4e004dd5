import { useTranslations } from 'next-intl';
import { exampleHandle } from '@/lib/move/handles';
import type { End, Move } from '@/lib/move/move';
import { Copy } from './copy';
import { useMoveText } from './move-text';
import { PageLink } from './page-link';

/**
 * A post to copy, or to open on the server where it is to stand. It names the reader's other account: the text by their own name
 * once the device knows it, the link by the example, since what it carries is sent.
 */
export function ReadyPost({
  move,
  at,
  text,
  open,
}: {
  move: Move;
  at: End;
  text: 'lastLook.goodbyeText' | 'after.helloText';
  open: 'lastLook.goodbyeOpen' | 'after.helloOpen';
}) {
  const { t, say } = useMoveText(move);
  const server = useTranslations('Common.server');
  const example = (end: End, host: string) => exampleHandle(end, '@user@domain', t('handleName'), host);
  const post = t.markup(text, {
    oldHandle: () => example(move.from, server('oldHost')),
    newHandle: () => example(move.to, server('newHost')),
  });
  return (
    <>
      <blockquote className="ready-text">{say(text)}</blockquote>
      <Copy />
      <p>
        <PageLink end={at} page="share" query={`?text=${encodeURIComponent(post)}`}>
          {say(open)}
        </PageLink>
      </p>
    </>
  );
}
