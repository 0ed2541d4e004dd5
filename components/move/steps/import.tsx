import { useLocale, useTranslations } from 'next-intl';
import { Instruction } from '@/components/guide/instruction';
import { Step } from '@/components/guide/step';
import { FilesLink } from '@/components/move/files-link';
import { useMoveText } from '@/components/move/move-text';
import { OpenPage } from '@/components/server/open-page';
import { UiLabel } from '@/components/ui/ui-label';
import type { DataKind, Software } from '@/lib/facts/software/types';
import { inLanguage, languageOf } from '@/lib/i18n/per-language';
import { type End, hasStep, isMastodon, type Move } from '@/lib/move/move';
import { ImportedOnMastodon, ImportLimits, ImportOnMastodon } from './import/on-mastodon';

/** Step: the files handed in at the new server, one at a time. */
export function ImportStep({ move }: { move: Move }) {
  const { t, say, other } = useMoveText(move);
  const { to } = move;
  const comesAfter = hasStep(move, 'move') && move.steps.indexOf('move') < move.steps.indexOf('import');
  const why = hasStep(move, 'move') ? (comesAfter ? 'import.whyAfter' : 'import.why') : 'import.whyAlone';
  return (
    <Step
      move={move}
      id="import"
      title={t('import.title')}
      why={say(why)}
      done={isMastodon(to) ? <ImportedOnMastodon move={move} /> : other('import.done')}
      different={
        <>
          {isMastodon(to) ? <ImportLimits move={move} /> : <p>{say('import.requests')}</p>}
          <FilesLink move={move} text="import.look" section="look" />
        </>
      }
    >
      {hasStep(move, 'newAccount') && <p>{say('import.whyOldFiles')}</p>}
      {isMastodon(to) ? <ImportOnMastodon move={move} /> : <ImportElsewhere move={move} />}
    </Step>
  );
}

function ImportElsewhere({ move }: { move: Move }) {
  const { other } = useMoveText(move);
  const { buttons } = move.to.software;
  return (
    <ol className="instructions">
      <Instruction id="import.open">
        {other('import.open')}
        <OpenPage end={move.to} page="import" />
        <p>{other('import.order')}</p>
        <ul>
          {move.plan.files.map(({ kind, export: file }) => (
            <li key={kind}>
              <RowName end={move.to} kind={kind} />
              {file.fileName !== null && (
                <>
                  {' '}
                  (<code>{file.fileName}</code>)
                </>
              )}
            </li>
          ))}
        </ul>
      </Instruction>
      {buttons.importType && <Instruction id="import.choose">{other('import.chooseForm')}</Instruction>}
      <Instruction id="import.upload">{other(pressIn(buttons))}</Instruction>
    </ol>
  );
}

/** How a file is handed in, as far as the buttons of the page are known. */
function pressIn(buttons: Software['buttons']) {
  if (buttons.importType) return 'import.pressForm';
  return buttons.upload ? 'import.chooseRow' : 'import.choose';
}

/** A kind of file by its heading on the server's page, or in our words where that was not read. */
function RowName({ end, kind }: { end: End; kind: DataKind }) {
  const t = useTranslations('MoveGuide.kept');
  const row = end.software.rowNames[kind];
  const locale = useLocale();
  return row ? <UiLabel language={languageOf(row, locale)}>{inLanguage(row, locale)}</UiLabel> : t(kind);
}
