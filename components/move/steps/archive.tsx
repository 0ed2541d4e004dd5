import { Instruction } from '@/components/guide/instruction';
import { Step } from '@/components/guide/step';
import { useMoveText } from '@/components/move/move-text';
import { OpenPath } from '@/components/server/open-page';
import { Callout } from '@/components/ui/callout';
import { hasStep, type Move } from '@/lib/move/move';

/** Whether both pages are opened first, to see whether they are switched on. */
const checksBothPages = ({ from }: Move) => from.software.cautions.includes('adminLimitsArchives');

/**
 * Step: the account as one archive, for a server with the same software. Where followers move as well, it is only downloaded here, and
 * brought along after the move.
 */
export function ArchiveStep({ move }: { move: Move }) {
  const { t, say, other } = useMoveText(move);
  if (move.plan.ownArchive === null) return null;
  const comesLater = hasStep(move, 'bringArchive');
  const { buttons } = move.from.software;
  return (
    <Step
      move={move}
      id="archive"
      title={t('archive.title')}
      why={say(comesLater ? 'archive.whyFirst' : 'archive.why')}
      done={say(comesLater ? 'archive.doneFirst' : 'archive.done')}
    >
      {!comesLater && !buttons.archive && <Callout kind="note">{say('archive.readFirst')}</Callout>}
      <ol className="instructions">
        {checksBothPages(move) && (
          <Instruction id="archive.check">
            {other('archive.check')}
            <ExportPage move={move} />
            <ImportPage move={move} />
          </Instruction>
        )}
        <Fetch move={move} />
        {comesLater ? (
          <Instruction id="archive.keep">
            {buttons.archives ? other('archive.keepNamed') : say('archive.keep')}
          </Instruction>
        ) : (
          <Bring move={move} />
        )}
      </ol>
    </Step>
  );
}

/** Step: the archive is handed in at the new server, once the move is made. */
export function BringArchiveStep({ move }: { move: Move }) {
  const { t, say, other } = useMoveText(move);
  if (move.plan.ownArchive === null) return null;
  return (
    <Step
      move={move}
      id="bringArchive"
      title={t('bringArchive.title')}
      why={say('bringArchive.why')}
      done={move.from.software.archiveHasPosts ? other('archive.done') : say('archive.done')}
    >
      <ol className="instructions">
        <Bring move={move} />
      </ol>
    </Step>
  );
}

function Fetch({ move }: { move: Move }) {
  const { say, other } = useMoveText(move);
  const { buttons } = move.from.software;
  return (
    <Instruction id="archive.fetch">
      {!buttons.archive
        ? say('archive.fetch')
        : other(buttons.archives ? 'archive.fetchNamed' : 'archive.fetchSave')}
      {!checksBothPages(move) && <ExportPage move={move} />}
    </Instruction>
  );
}

function Bring({ move }: { move: Move }) {
  const { say, other } = useMoveText(move);
  const { buttons } = move.to.software;
  return (
    <Instruction id="archive.bring">
      {buttons.archiveFile
        ? other('archive.bringNamed')
        : buttons.archive
          ? other('archive.bringPress')
          : say('archive.bring')}
      <ImportPage move={move} />
    </Instruction>
  );
}

function ExportPage({ move }: { move: Move }) {
  const { t } = useMoveText(move);
  return <OpenPath end={move.from} path={move.plan.ownArchive?.export ?? ''} name={t('pages.export')} />;
}

function ImportPage({ move }: { move: Move }) {
  const { t } = useMoveText(move);
  return <OpenPath end={move.to} path={move.plan.ownArchive?.import ?? ''} name={t('pages.import')} />;
}
