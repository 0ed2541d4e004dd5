import { Instruction } from '@/components/guide/instruction';
import { Step } from '@/components/guide/step';
import { ExportFiles } from '@/components/move/export-files';
import { FilesLink } from '@/components/move/files-link';
import { useMoveText } from '@/components/move/move-text';
import { ExportPicture } from '@/components/pictures/export-picture';
import { OpenPage } from '@/components/server/open-page';
import { carriesFile, hasStep, isMastodon, type Move } from '@/lib/move/move';

/** Step: everything that travels as a file, fetched from the old server. */
export function ExportStep({ move }: { move: Move }) {
  const { t, say, other } = useMoveText(move);
  const { from, plan } = move;
  const isFromMastodon = isMastodon(from);
  const hasFilters = carriesFile(move, 'filters');
  const why = hasStep(move, 'move') ? (plan.followers === 'move' ? 'why' : 'whyHelped') : 'whyAlone';
  const landsInDrive = from.software.cautions.includes('driveFiles');
  const isOne = plan.files.length === 1;
  const hasRows = Object.keys(from.software.rowNames).length > 0;
  const fileNames = () =>
    plan.files.map(({ kind, export: file }, index) => (
      <span key={kind}>
        {index > 0 && ', '}
        <code>{file.fileName}</code>
      </span>
    ));
  return (
    <Step
      move={move}
      id="export"
      title={t('export.title')}
      why={say(`export.${why}`)}
      done={
        isFromMastodon
          ? say('export.done', { files: fileNames })
          : other(isOne ? 'export.doneOne' : 'export.done')
      }
      different={
        isFromMastodon && (
          <>
            <p>{say('export.archive')}</p>
            {hasStep(move, 'move') && <p>{say('export.forgot')}</p>}
          </>
        )
      }
    >
      <ol className="instructions">
        <Instruction id="export.open">
          {isFromMastodon ? say('export.open') : other('export.open')}
          <OpenPage end={from} page="export" />
        </Instruction>
        <Instruction id="export.press">
          {isFromMastodon
            ? say(hasFilters ? 'export.pressFilters' : 'export.press')
            : other(
                hasRows
                  ? 'export.pressRow'
                  : from.software.buttons.export
                    ? isOne
                      ? 'export.pressOne'
                      : 'export.pressNamed'
                    : 'export.press',
              )}
          {isFromMastodon && from.server !== null && <> {say('export.direct')}</>}
          <ExportFiles move={move} />
          <ExportPicture move={move} press={2} />
        </Instruction>
        <Instruction id="export.keep">
          {isFromMastodon
            ? say('export.keep')
            : other(landsInDrive ? 'export.keepDrive' : isOne ? 'export.keepOne' : 'export.keep')}{' '}
          {plan.files.length > 1 && say('export.empty')}
        </Instruction>
      </ol>
      <FilesLink move={move} text="export.look" section="look" />
    </Step>
  );
}
