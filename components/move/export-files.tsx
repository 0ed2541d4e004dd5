import type { Move } from '@/lib/move/move';
import { FileLink } from './file-link';
import { useMoveText } from './move-text';

/** The files to export, each with a link where it has an address, and its file name where that is known. */
export function ExportFiles({ move }: { move: Move }) {
  const { say } = useMoveText(move);
  return (
    <ul className="file-list">
      {move.plan.files.map(({ kind, export: file }) => (
        <li key={kind}>
          <FileLink end={move.from} kind={kind} path={file.path} />{' '}
          {file.fileName !== null && (
            <span className="file-name">{say('export.savedAs', { file: file.fileName })}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
