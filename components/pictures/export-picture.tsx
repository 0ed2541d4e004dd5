import type { LabelKey } from '@/lib/labels/labels';
import type { Move } from '@/lib/move/move';
import { exportRowLabels } from '@/lib/software/mastodon-files';
import { type DataKind, dataKinds } from '@/lib/software/types';
import { isBefore } from '@/lib/software/version';
import { lines, Mark, Screen, useScreenWords } from './screen';
import { useCaption } from './use-caption';

type Row = { label: LabelKey; kind?: DataKind };

const kindRow = (kind: DataKind): Row => ({ label: exportRowLabels[kind], kind });

/** The old server's export page: a line per file, and the word to press at the end of each line that comes along. */
export function ExportPicture({ move, press }: { move: Move; press: number }) {
  const { from } = move;
  const say = useScreenWords(from);
  const caption = useCaption(from);
  const { version, exports: files } = from.software;
  const travels = (kind?: DataKind) => move.plan.files.some((file) => file.kind === kind);
  // Up to 4.2 the blocks stood before the mutes.
  const hasBlocksFirst = version !== null && isBefore(version, [4, 3, 0]);
  const people: readonly DataKind[] = hasBlocksFirst ? ['blocks', 'mutes'] : ['mutes', 'blocks'];
  const after = dataKinds.filter((kind) => !['following', 'lists', 'mutes', 'blocks'].includes(kind));
  const rows: readonly Row[] = [
    { label: 'exports.storage' },
    { label: 'accounts.posts_tab_heading' },
    kindRow('following'),
    kindRow('lists'),
    { label: 'admin.accounts.followers' },
    ...[...people, ...after].map(kindRow),
  ];
  const first = rows.find(({ kind }) => travels(kind));
  return (
    <Screen
      end={from}
      page="export"
      menu="export"
      title={say('settings.export')}
      caption={caption('export', { csv: say('exports.csv') })}
    >
      {rows
        .filter(({ kind }) => kind === undefined || files[kind])
        .map(({ label, kind }) => (
          <p className="screen-row" key={label}>
            {say(label)}
            {kind && (
              <Press isMarked={travels(kind)} number={label === first?.label ? press : undefined}>
                {say(kind === 'filters' ? 'exports.json' : 'exports.csv')}
              </Press>
            )}
          </p>
        ))}
      {lines[2]}
      <p className="screen-button-plain">{say('exports.archive_takeout.request')}</p>
    </Screen>
  );
}

function Press({ isMarked, number, children }: { isMarked: boolean; number?: number; children: string }) {
  const link = <span className="screen-link">↓ {children}</span>;
  return isMarked ? <Mark number={number}>{link}</Mark> : link;
}
