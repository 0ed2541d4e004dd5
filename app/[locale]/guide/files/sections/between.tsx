import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { softwareName } from '@/lib/facts/software/title';
import { formatFor } from '@/lib/move/files/convert';
import { tableKinds } from '@/lib/move/files/kinds';
import { softwareThatReads } from '@/lib/move/files/targets';
import type { Move } from '@/lib/move/move';
import { useFilesText } from '../text';

/** Which software reads which of the files; those that read the same stand together. */
export function BetweenSection({ guide: move }: { guide: Move }) {
  const { t, say } = useFilesText(move);
  const kinds = useTranslations('Workbench.kinds');
  const locale = useLocale();
  const format = useFormatter();
  const readers = new Map<string, string[]>();
  for (const software of softwareThatReads(move.to.software.id)) {
    const reads = tableKinds.flatMap((kind) => {
      const how = formatFor(kind, software);
      if (how === null) return [];
      const isLess = how === 'handles' && kind !== 'blocks';
      return [isLess ? `${kinds(kind)} (${t('between.handlesOnly')})` : kinds(kind)];
    });
    const key = reads.join(' · ');
    readers.set(key, [...(readers.get(key) ?? []), softwareName(software, locale)]);
  }
  return (
    <>
      <p>{say('between.text')}</p>
      <details>
        <summary>{t('between.which')}</summary>
        <table className="word-table">
          <thead>
            <tr>
              <th scope="col">{t('between.software')}</th>
              <th scope="col">{t('between.reads')}</th>
            </tr>
          </thead>
          <tbody>
            {[...readers].map(([reads, names]) => (
              <tr key={reads}>
                <th scope="row">{format.list(names, { type: 'unit' })}</th>
                <td>{reads}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
      <p>{say('between.note')}</p>
    </>
  );
}
