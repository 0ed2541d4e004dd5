import { ExportFiles } from '@/components/move/export-files';
import { Callout } from '@/components/ui/callout';
import type { Move } from '@/lib/move/move';
import { useFilesText } from '../text';

/** What to do with the files before the move. */
export function BeforeSection({ guide: move }: { guide: Move }) {
  const { t, say } = useFilesText(move);
  return (
    <>
      <ol className="points">
        <li>{say('before.get')}</li>
        <li>{say('before.choose')}</li>
      </ol>
      {move.plan.files.length > 0 && (
        <>
          <h3>{t('before.filesTitle')}</h3>
          <ExportFiles move={move} />
        </>
      )}
      <p>{say('before.sees')}</p>
      <Callout kind="important">
        <p>{say('before.unopened')}</p>
      </Callout>
    </>
  );
}
