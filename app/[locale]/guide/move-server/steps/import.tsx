import { useFormatter, useLocale } from 'next-intl';
import { Callout } from '@/components/callout';
import { Copy } from '@/components/copy';
import { Instruction } from '@/components/instruction';
import { useMoveText } from '@/components/move-text';
import { OpenPage } from '@/components/open-page';
import { ConfirmPicture, RecentImportsPicture } from '@/components/pictures/confirm-picture';
import { ImportPicture } from '@/components/pictures/import-picture';
import { Step } from '@/components/step';
import { UiLabel } from '@/components/ui-label';
import type { Move } from '@/lib/move/move';
import { screenText } from '@/lib/move/words';
import { importLimits, importTypeLabels } from '@/lib/software/mastodon-files';

/** Step: the files handed in at the new server, one at a time. */
export function ImportStep({ move }: { move: Move }) {
  const { t, say } = useMoveText(move);
  const locale = useLocale();
  const format = useFormatter();
  const { to, plan } = move;
  const { confirmsImports } = to.software.traits;
  const limits = { maxRows: format.number(importLimits.rows), maxSize: importLimits.megabytes };
  return (
    <Step move={move} id="import" title={t('import.title')} why={say('import.why')} at={to}>
      <ol className="instructions">
        <Instruction id="import.open">
          <OpenPage end={to} page="import" name={screenText('settings.import', to, locale)} />
          <p>{say('import.open')}</p>
          <table className="import-types">
            <thead>
              <tr>
                <th scope="col">{say('import.type')}</th>
                <th scope="col">{t('import.file')}</th>
              </tr>
            </thead>
            <tbody>
              {plan.files.map(({ kind, export: file }) => (
                <tr key={kind}>
                  <td>
                    <UiLabel>{screenText(importTypeLabels[kind], to, locale)}</UiLabel>
                  </td>
                  <td>
                    <code>{file.fileName}</code> <Copy />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Instruction>
        <Instruction id="import.mode">{say('import.mode')}</Instruction>
        <Instruction id="import.upload">
          {say('import.upload')}
          <ImportPicture move={move} type={1} mode={2} press={3} />
        </Instruction>
        <Instruction id="import.confirm">
          {say(confirmsImports ? 'import.confirm' : 'import.noConfirm')}
          <ConfirmPicture move={move} press={4} />
        </Instruction>
        <Instruction id="import.next">{say('import.next')}</Instruction>
      </ol>
      <Callout kind="important">
        <p>{say('import.wrongType')}</p>
        {!confirmsImports && <p>{say('import.wrongTypeUnguarded')}</p>}
        <p>{say('import.manyFollows')}</p>
      </Callout>
      {confirmsImports && (
        <>
          <p>{say('import.states')}</p>
          <RecentImportsPicture move={move} />
          <p>{say('import.failures')}</p>
        </>
      )}
      <p>
        {say('import.requests')} {say('import.lists')} {say('import.domainBlocks')}{' '}
        {say('import.limits', limits)}
      </p>
      <Callout kind="done">{say(confirmsImports ? 'import.done' : 'import.doneOld')}</Callout>
    </Step>
  );
}
