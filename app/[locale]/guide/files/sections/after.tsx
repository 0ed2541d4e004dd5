import type { Move } from '@/lib/move/move';
import { useFilesText } from '../text';

/** How to see who has not come along. */
export function AfterSection({ guide: move }: { guide: Move }) {
  const { say } = useFilesText(move);
  return (
    <>
      <p>{say('after.text')}</p>
      <ol className="points">
        <li>{say('after.list')}</li>
        <li>{say('after.wait')}</li>
        <li>{say('after.choose')}</li>
      </ol>
      <p>{say('after.severed')}</p>
    </>
  );
}
