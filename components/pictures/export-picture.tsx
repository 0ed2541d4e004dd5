import type { LabelKey } from '@/lib/facts/labels/labels';
import { exportRowLabels } from '@/lib/facts/software/mastodon-files';
import { type DataKind, dataKinds } from '@/lib/facts/software/types';
import { isBefore } from '@/lib/facts/software/version';
import { carriesFile, type Move } from '@/lib/move/move';
import { Screen, useScreenWords } from './screen';
import { useCaption } from './use-caption';

type Row = { label: LabelKey; kind?: DataKind };

const kindRow = (kind: DataKind): Row => ({ label: exportRowLabels[kind], kind });

/** The old server's export page: a line per file, and the word to press at the end of each line that comes along. */
export function ExportPicture({ move, press }: { move: Move; press: number }) {
  const { from } = move;
  const say = useScreenWords(from);
  const caption = useCaption(from);
  const { version, exports: files } = from.software;
  const travels = (kind?: DataKind) => kind !== undefined && carriesFile(move, kind);
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
      drawing={{
        is: 'export',
        rows: rows
          .filter(({ kind }) => kind === undefined || files[kind])
          .map(({ label, kind }) => ({
            name: say(label),
            ...(kind && { press: say(kind === 'filters' ? 'exports.json' : 'exports.csv') }),
            ...(travels(kind) && { mark: label === first?.label ? { number: press } : {} }),
          })),
        archive: say('exports.archive_takeout.request'),
      }}
      caption={caption(travels('filters') ? 'export' : 'exportNoFilters', { csv: say('exports.csv') })}
    />
  );
}
