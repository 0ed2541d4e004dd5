import { useLocale, useTranslations } from 'next-intl';
import { softwareName } from '@/lib/facts/software/title';
import { formatFor } from '@/lib/files/convert';
import { tableKinds } from '@/lib/files/kinds';
import { softwareThatReads } from '@/lib/files/targets';
import type { Move } from '@/lib/move/move';
import { useFilesText } from '../text';

/** Which software reads which of the files. */
export function BetweenSection({ guide: move }: { guide: Move }) {
  const { t, say } = useFilesText(move);
  const kinds = useTranslations('Workbench.kinds');
  const locale = useLocale();
  return (
    <>
      <p>{say('between.text')}</p>
      <p>{t('between.which')}</p>
      <table className="word-table">
        <thead>
          <tr>
            <th scope="col">{t('between.software')}</th>
            <th scope="col">{t('between.reads')}</th>
          </tr>
        </thead>
        <tbody>
          {softwareThatReads(move.to.software.id).map((software) => (
            <tr key={software.id}>
              <th scope="row">{softwareName(software, locale)}</th>
              <td>
                <ul className="bench-reads">
                  {tableKinds.flatMap((kind) => {
                    const format = formatFor(kind, software);
                    if (format === null) return [];
                    return [
                      <li key={kind}>
                        {kinds(kind)}
                        {format === 'handles' && kind !== 'blocks' && ` (${t('between.handlesOnly')})`}
                      </li>,
                    ];
                  })}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{say('between.note')}</p>
    </>
  );
}
