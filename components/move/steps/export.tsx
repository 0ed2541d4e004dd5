import { useLocale } from 'next-intl';
import { Instruction } from '@/components/guide/instruction';
import { Step } from '@/components/guide/step';
import { ExportFiles } from '@/components/move/export-files';
import { FilesLink } from '@/components/move/files-link';
import { useMoveText } from '@/components/move/move-text';
import { ExportPicture } from '@/components/pictures/export-picture';
import { OpenPage } from '@/components/server/open-page';
import type { Software } from '@/lib/facts/software/types';
import { carriesFile, hasStep, isMastodon, type Move } from '@/lib/move/move';
import { buttonWords } from '@/lib/move/words';

/** Step: everything that travels as a file, fetched from the old server. */
export function ExportStep({ move }: { move: Move }) {
  const { t, say, other } = useMoveText(move);
  const { from, plan } = move;
  const isFromMastodon = isMastodon(from);
  const hasFilters = carriesFile(move, 'filters');
  const why = hasStep(move, 'move') ? (plan.followers === 'move' ? 'why' : 'whyHelped') : 'whyAlone';
  const landsInDrive = from.software.cautions.includes('driveFiles');
  const isOne = plan.files.length === 1;
  const drive = buttonWords(from, move.to, useLocale()).driveName;
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
            : other(pressOn(from.software, isOne))}
          {isFromMastodon && from.server !== null && <p>{say('export.direct')}</p>}
          <ExportFiles move={move} />
          <ExportPicture move={move} press={2} />
        </Instruction>
        {landsInDrive && (
          <Instruction id="export.drive">
            {other('export.drive')}
            <OpenPage end={from} page="drive" name={drive} />
          </Instruction>
        )}
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

/** What is pressed on the page for export of software that is not Mastodon, as far as its buttons are known. */
function pressOn({ exportButtons, rowNames, buttons }: Software, isOne: boolean) {
  if (exportButtons) return 'export.pressOwn';
  if (Object.keys(rowNames).length > 0) return 'export.pressRow';
  if (!buttons.export) return 'export.press';
  return isOne ? 'export.pressOne' : 'export.pressNamed';
}
