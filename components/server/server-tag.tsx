import { useMoveText } from '@/components/move/move-text';
import type { End, Move, Side } from '@/lib/move/move';
import { serverGlyph } from './server-glyph';
import { ServerName } from './server-name';

/** Tells which of the two servers the reader is on from here, in word, shape, colour and name. */
export function ServerTag({ move, side }: { move: Move; side: Side }) {
  const { say } = useMoveText(move);
  return (
    <p className={`server-tag server-tag-${side}`}>
      {serverGlyph[side]}
      <span>{say(`youAreOn.${side}`)}</span>
    </p>
  );
}

/** Tells that a step takes place on both servers. */
export function BothServersTag({ move }: { move: Move }) {
  const { say } = useMoveText(move);
  const { from, to } = move;
  const tag = (end: End) => (chunks: React.ReactNode) => (
    <span className="server-whole">
      {serverGlyph[end.side]} <ServerName end={end}>{chunks}</ServerName>
    </span>
  );
  return (
    <p className="server-tag server-tag-both">
      <span>{say('youAreOn.both', { old: tag(from), new: tag(to) })}</span>
    </p>
  );
}
