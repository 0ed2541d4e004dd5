import { useMoveText } from '@/components/move/move-text';
import type { End, Move, Side } from '@/lib/move/move';
import type { StepId } from '@/lib/move/steps';
import { serverGlyph } from './server-glyph';
import { ServerName } from './server-name';

/** A label that says which of the two servers the step is done on; where both accounts are on one, in which window. */
export function ServerTag({ move, side, step }: { move: Move; side: Side; step?: StepId }) {
  const { say, situation } = useMoveText(move);
  const where = () => {
    if (step === 'newName') return situation('steps.newName.youAreOn');
    if (step === 'after' && move.to.sharesServer) return situation('newName.privateWindow');
    return say(`youAreOn.${side}`);
  };
  return (
    <p className={`server-tag server-tag-${side}`}>
      {serverGlyph[side]}
      <span>{where()}</span>
    </p>
  );
}

/** The same for a step that is done on both servers. */
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
