import { Instruction } from '@/components/guide/instruction';
import { Step } from '@/components/guide/step';
import { useMoveText } from '@/components/move/move-text';
import { OpenPath } from '@/components/server/open-page';
import { Callout } from '@/components/ui/callout';
import { hasStep, type Move } from '@/lib/move/move';

/**
 * Step: the account as one archive, for a server with the same software. Where followers move as well, it is only downloaded here, and
 * brought along after the move.
 */
export function ArchiveStep({ move }: { move: Move }) {
  const { t, say } = useMoveText(move);
  if (move.plan.ownArchive === null) return null;
  const comesLater = hasStep(move, 'bringArchive');
  return (
    <Step
      move={move}
      id="archive"
      title={t('archive.title')}
      why={say(comesLater ? 'archive.whyFirst' : 'archive.why')}
      done={say(comesLater ? 'archive.doneFirst' : 'archive.done')}
    >
      <ol className="instructions">
        <Fetch move={move} />
        {comesLater ? (
          <Instruction id="archive.keep">{say('archive.keep')}</Instruction>
        ) : (
          <Bring move={move} />
        )}
      </ol>
      {!comesLater && <Callout kind="note">{say('archive.readFirst')}</Callout>}
    </Step>
  );
}

/** Step: the archive is handed in at the new server, once the move is made. */
export function BringArchiveStep({ move }: { move: Move }) {
  const { t, say } = useMoveText(move);
  if (move.plan.ownArchive === null) return null;
  return (
    <Step
      move={move}
      id="bringArchive"
      title={t('bringArchive.title')}
      why={say('bringArchive.why')}
      done={say('archive.done')}
    >
      <ol className="instructions">
        <Bring move={move} />
      </ol>
    </Step>
  );
}

function Fetch({ move }: { move: Move }) {
  const { t, say } = useMoveText(move);
  return (
    <Instruction id="archive.fetch">
      {say('archive.fetch')}
      <OpenPath end={move.from} path={move.plan.ownArchive?.export ?? ''} name={t('pages.export')} />
    </Instruction>
  );
}

function Bring({ move }: { move: Move }) {
  const { t, say } = useMoveText(move);
  return (
    <Instruction id="archive.bring">
      {say('archive.bring')}
      <OpenPath end={move.to} path={move.plan.ownArchive?.import ?? ''} name={t('pages.import')} />
    </Instruction>
  );
}
