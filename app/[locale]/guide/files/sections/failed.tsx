import type { Move } from '@/lib/move/move';
import { useFilesText } from '../text';

/** What to do with the file that an import leaves behind. */
export function FailedSection({ guide: move }: { guide: Move }) {
  const { say } = useFilesText(move);
  return (
    <>
      <p>{say('failed.text')}</p>
      <p>{say('failed.choose')}</p>
      <p>{say('failed.kept')}</p>
    </>
  );
}
