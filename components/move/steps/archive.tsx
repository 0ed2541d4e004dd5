import { useTranslations } from 'next-intl';
import { Instruction } from '@/components/guide/instruction';
import { Step } from '@/components/guide/step';
import { useMoveText } from '@/components/move/move-text';
import { OpenPath, UnderHeading } from '@/components/server/open-page';
import { Callout } from '@/components/ui/callout';
import { archiveMakesAccount, type End, hasStep, type Move } from '@/lib/move/move';

/**
 * Step: the account as one archive, for a server with the same software. Where followers move as well, it is only downloaded here, and
 * brought along after the move.
 */
export function ArchiveStep({ move }: { move: Move }) {
  const { t, say, other } = useMoveText(move);
  if (move.plan.ownArchive === null) return null;
  const comesLater = hasStep(move, 'bringArchive');
  const { buttons } = move.from.software;
  const isMade = archiveMakesAccount(move);
  const doneWith = () => {
    if (comesLater) return say('archive.doneFirst');
    if (isMade) return other('archive.doneMade');
    return move.to.software.buttons.archiveImported ? other('archive.doneNamed') : say('archive.done');
  };
  return (
    <Step
      move={move}
      id="archive"
      title={t('archive.title')}
      why={say(comesLater ? 'archive.whyFirst' : 'archive.why')}
      done={doneWith()}
    >
      {!comesLater && !buttons.archive && <Callout kind="note">{say('archive.readFirst')}</Callout>}
      {isMade && <Callout kind="note">{other('archive.makes')}</Callout>}
      <ol className="instructions">
        <Fetch move={move} />
        {comesLater ? (
          <Instruction id="archive.keep">
            {buttons.archives ? other('archive.keepNamed') : say('archive.keep')}
          </Instruction>
        ) : (
          <Bring move={move} />
        )}
        {isMade && <Instruction id="archive.logIn">{other('archive.logIn')}</Instruction>}
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
      {!buttons.archive && say('archive.fetch')}
      <ExportPage move={move} />{' '}
      {buttons.archive && other(buttons.archives ? 'archive.fetchNamed' : 'archive.fetchSave')}
    </Instruction>
  );
}

function Bring({ move }: { move: Move }) {
  const { say, other } = useMoveText(move);
  const way = bringing(move);
  return (
    <Instruction id="archive.bring">
      {way === undefined && say('archive.bring')}
      <ImportPage move={move} /> {way !== undefined && other(way)}
    </Instruction>
  );
}

/** How the file is handed in, as far as the buttons are known. */
function bringing(move: Move) {
  const { buttons } = move.to.software;
  if (archiveMakesAccount(move)) return 'archive.bringMakes';
  if (buttons.archiveImports) return 'archive.bringNamed';
  return buttons.archive ? 'archive.bringPress' : undefined;
}

function ExportPage({ move }: { move: Move }) {
  return <ArchivePage end={move.from} page="export" path={move.plan.ownArchive?.export ?? ''} />;
}

function ImportPage({ move }: { move: Move }) {
  return <ArchivePage end={move.to} page="import" path={move.plan.ownArchive?.import ?? ''} />;
}

/** A page for the archive; its heading too, where it is the page that other files have as well. */
function ArchivePage({ end, page, path }: { end: End; page: 'export' | 'import'; path: string }) {
  const t = useTranslations('MoveGuide.pages');
  return (
    <>
      <OpenPath end={end} path={path} name={t(page)} />
      {path === end.software.pages[page] && <UnderHeading end={end} page={page} />}
    </>
  );
}
