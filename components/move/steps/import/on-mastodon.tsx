import { useFormatter, useLocale } from 'next-intl';
import { Fragment } from 'react';
import { Instruction } from '@/components/guide/instruction';
import { useMoveText } from '@/components/move/move-text';
import { ConfirmPicture, RecentImportsPicture } from '@/components/pictures/confirm-picture';
import { ImportPicture } from '@/components/pictures/import-picture';
import { OpenPage } from '@/components/server/open-page';
import { UiLabel } from '@/components/ui/ui-label';
import { followLimit, importLimits, importTypeLabels } from '@/lib/facts/software/mastodon-files';
import type { DataKind } from '@/lib/facts/software/types';
import { carriesFile, hasStep, isMastodon, type Move } from '@/lib/move/move';
import { screenText } from '@/lib/move/words';

function useImport(move: Move) {
  const format = useFormatter();
  return {
    has: (kind: DataKind) => carriesFile(move, kind),
    limits: {
      maxRows: format.number(importLimits.rows),
      maxSize: importLimits.megabytes,
      followLimit: format.number(followLimit.people),
    },
  };
}

/** Whether a single file comes, as it does from some software other than Mastodon. */
function hasOneFile({ from, plan }: Move): boolean {
  return !isMastodon(from) && plan.files.length === 1;
}

/** What to do on Mastodon's import page, in the words of its version. */
export function ImportOnMastodon({ move }: { move: Move }) {
  const { say, sayOr } = useMoveText(move);
  const { confirmsImports } = move.to.software.traits;
  return (
    <ol className="instructions">
      <Instruction id="import.open">
        {sayOr('import.open', hasOneFile(move) && 'import.openMastodonOne')}
        <OpenPage end={move.to} page="import" />
        <ImportTypes move={move} />
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
      {move.plan.files.length > 1 && <Instruction id="import.next">{say('import.next')}</Instruction>}
    </ol>
  );
}

/** How the reader knows that Mastodon has taken the files in. */
export function ImportedOnMastodon({ move }: { move: Move }) {
  const { say, sayOr } = useMoveText(move);
  if (!move.to.software.traits.confirmsImports) return say('import.doneOld');
  return sayOr('import.done', hasOneFile(move) && 'import.doneMastodonOne');
}

/** What Mastodon's import does not take, and how long it may last. */
export function ImportLimits({ move }: { move: Move }) {
  const { say } = useMoveText(move);
  const { has, limits } = useImport(move);
  const { confirmsImports } = move.to.software.traits;
  return (
    <>
      {has('following') && (
        <p>{say(hasStep(move, 'move') ? 'import.manyFollows' : 'import.manyFollowsAlone', limits)}</p>
      )}
      {confirmsImports && (
        <>
          <p>{say('import.states')}</p>
          <RecentImportsPicture move={move} />
          <p>{say('import.failures')}</p>
        </>
      )}
      <p>
        {say('import.requests')} {has('lists') && say('import.lists')}{' '}
        {say(confirmsImports ? 'import.limits' : 'import.limitsOld', limits)}
      </p>
    </>
  );
}

function ImportTypes({ move }: { move: Move }) {
  const { t, say } = useMoveText(move);
  const locale = useLocale();
  return (
    <table className="import-types">
      <thead>
        <tr>
          <th scope="col">{say('import.type')}</th>
          <th scope="col">{say('import.file')}</th>
        </tr>
      </thead>
      <tbody>
        {move.plan.files.map(({ kind, export: file }) => (
          <Fragment key={kind}>
            <tr>
              <td>
                <UiLabel>{screenText(importTypeLabels[kind], move.to, locale)}</UiLabel>
              </td>
              <td>{file.fileName === null ? t(`kept.${kind}`) : <code>{file.fileName}</code>}</td>
            </tr>
            {kind === 'domainBlocks' && (
              <tr>
                <td colSpan={2}>{say('import.cuts')}</td>
              </tr>
            )}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}
