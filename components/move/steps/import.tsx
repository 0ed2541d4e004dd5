import { useLocale, useTranslations } from 'next-intl';
import { Instruction } from '@/components/guide/instruction';
import { Step } from '@/components/guide/step';
import { FilesLink } from '@/components/move/files-link';
import { useMoveText } from '@/components/move/move-text';
import { OpenPage } from '@/components/server/open-page';
import { UiLabel } from '@/components/ui/ui-label';
import type { DataKind, Software } from '@/lib/facts/software/types';
import { inLanguage, languageOf } from '@/lib/i18n/per-language';
import { carriesFile, type End, hasStep, isMastodon, type Move } from '@/lib/move/move';
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
      moreWhy={isMastodon(to) && carriesFile(move, 'following') && <p>{say('import.wrongType')}</p>}
      done={
        isMastodon(to) ? (
          <ImportedOnMastodon move={move} />
        ) : (
          other(pressIn(to.software) === 'import.chooseUnderOnly' ? 'import.doneSaid' : 'import.done')
        )
      }
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
  const { say, other } = useMoveText(move);
  const { software } = move.to;
  const isOne = move.plan.files.length === 1;
  const press = pressIn(software);
  const hasOneForm = press === 'import.chooseUnderOnly';
  return (
    <ol className="instructions">
      <Instruction id="import.open">
        {other(isOne ? 'import.openOne' : 'import.open')}
        <OpenPage end={move.to} page="import" />
        {!hasOneForm && (
          <>
            <p>{other(isOne ? 'import.one' : 'import.order')}</p>
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
          </>
        )}
      </Instruction>
      {software.buttons.importType && (
        <Instruction id="import.choose">{other('import.chooseForm')}</Instruction>
      )}
      <Instruction id="import.upload">
        {other(isOne && press === 'import.choose' ? 'import.chooseOne' : press)}
      </Instruction>
      {!isOne && <Instruction id="import.next">{say('import.next')}</Instruction>}
    </ol>
  );
}

/** How a file is handed in, as far as the buttons of the page are known. */
function pressIn({ buttons, importRows }: Software) {
  if (buttons.importType) return 'import.pressForm';
  if (buttons.upload) return 'import.chooseRow';
  if (!importRows) return 'import.choose';
  return buttons.importSend ? 'import.chooseUnder' : 'import.chooseUnderOnly';
}

/** A kind of file by its heading on the server's page, or in our words where that was not read. */
function RowName({ end, kind }: { end: End; kind: DataKind }) {
  const t = useTranslations('MoveGuide.kept');
  const row = end.software.importRows?.[kind] ?? end.software.rowNames[kind];
  const locale = useLocale();
  return row ? <UiLabel language={languageOf(row, locale)}>{inLanguage(row, locale)}</UiLabel> : t(kind);
}
