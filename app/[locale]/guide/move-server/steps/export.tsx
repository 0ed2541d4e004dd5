import { useLocale } from 'next-intl';
import { Callout } from '@/components/callout';
import { FileLink } from '@/components/file-link';
import { Instruction } from '@/components/instruction';
import { useMoveText } from '@/components/move-text';
import { OpenPage } from '@/components/open-page';
import { ExportPicture } from '@/components/pictures/export-picture';
import { Step } from '@/components/step';
import type { Move } from '@/lib/move/move';
import { screenText } from '@/lib/move/words';

/** Step: everything that travels as a file, fetched from the old server. */
export function ExportStep({ move }: { move: Move }) {
  const { t, say } = useMoveText(move);
  const locale = useLocale();
  const { files } = move.plan;
  const hasFilters = files.some(({ kind }) => kind === 'filters');
  const fileNames = () =>
    files.map(({ kind, export: file }, index) => (
      <span key={kind}>
        {index > 0 && ', '}
        <code>{file.fileName}</code>
      </span>
    ));
  return (
    <Step move={move} id="export" title={t('export.title')} why={say('export.why')} at={move.from}>
      <ol className="instructions">
        <Instruction id="export.open">
          <OpenPage end={move.from} page="export" name={screenText('settings.export', move.from, locale)} />
          <p>{say('export.open')}</p>
        </Instruction>
        <Instruction id="export.press">
          {say(hasFilters ? 'export.pressFilters' : 'export.press')}
          <ul className="file-list">
            {files.map(({ kind, export: file }) => (
              <li key={kind}>
                <FileLink end={move.from} kind={kind} path={file.path} />
                <span className="file-name">{say('export.savedAs', { file: file.fileName ?? '' })}</span>
              </li>
            ))}
          </ul>
          <ExportPicture move={move} press={2} />
        </Instruction>
        <Instruction id="export.keep">
          {say('export.keep')} {say('export.empty')}
        </Instruction>
      </ol>
      <Callout kind="note">
        <p>{say('export.archive')}</p>
        <p>{say('export.forgot')}</p>
      </Callout>
      <Callout kind="done">{say('export.done', { files: fileNames })}</Callout>
    </Step>
  );
}
