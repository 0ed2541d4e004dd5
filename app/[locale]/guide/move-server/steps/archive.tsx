import { Callout } from '@/components/guide/callout';
import { Instruction } from '@/components/guide/instruction';
import { Step } from '@/components/guide/step';
import { useMoveText } from '@/components/move/move-text';
import { OpenPath } from '@/components/server/open-page';
import type { Move } from '@/lib/move/move';

/** Step: the account as one archive, for a server with the same software. */
export function ArchiveStep({ move }: { move: Move }) {
  const { t, say } = useMoveText(move);
  const { from, to, plan } = move;
  if (plan.ownArchive === null) return null;
  return (
    <Step
      move={move}
      id="archive"
      title={t('archive.title')}
      why={say('archive.why')}
      done={say('archive.done')}
    >
      <ol className="instructions">
        <Instruction id="archive.fetch">
          {say('archive.fetch')}
          <OpenPath end={from} path={plan.ownArchive.export} name={t('pages.export')} />
        </Instruction>
        <Instruction id="archive.bring">
          {say('archive.bring')}
          <OpenPath end={to} path={plan.ownArchive.import} name={t('pages.import')} />
        </Instruction>
      </ol>
      <Callout kind="note">{say('archive.readFirst')}</Callout>
    </Step>
  );
}
