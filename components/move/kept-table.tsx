import type { ReactNode } from 'react';
import { useMoveText } from '@/components/move/move-text';
import { type KeptRow, keptRows } from '@/lib/move/kept';
import { isReadFromName, type Move } from '@/lib/move/move';

/** The table of what is moved and what stays, for these two servers. */
export function KeptTable({ move }: { move: Move }) {
  const { t, say } = useMoveText(move);
  const { followers } = move.plan;
  const followersHow = followers === 'move' && isReadFromName(move) ? 'named' : followers;
  const where = (row: KeptRow): ReactNode => {
    if (row.what === 'followers') return say(`kept.followersHow.${followersHow}`);
    if (row.why) return say(`kept.why.${row.why}`);
    return say(row.what === 'profile' ? 'kept.inPrepare' : 'kept.inSteps');
  };
  return (
    <>
      <h2 id="kept-title">{t('kept.title')}</h2>
      <table>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{t('kept.what')}</th>
            <th scope="col">{t('kept.how')}</th>
            <th scope="col">{t('kept.where')}</th>
          </tr>
        </thead>
        <tbody>
          {keptRows(move).map((row) => (
            <tr key={row.what}>
              <th scope="row">{t(`kept.${row.what}`)}</th>
              <td className={`kept-${row.how}`}>{t(`kept.${row.how}`)}</td>
              <td className="kept-where">{where(row)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
