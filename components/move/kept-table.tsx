import { useFormatter, useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useMoveText } from '@/components/move/move-text';
import { type KeptRow, keptRows } from '@/lib/move/kept';
import { keptGroups } from '@/lib/move/kept-groups';
import { isReadFromName, type Move } from '@/lib/move/move';

/** What comes along and what stays, computed from the two servers, so that nothing surprises later: in groups, and each thing folded below. */
export function KeptTable({ move, children }: { move: Move; children?: ReactNode }) {
  const t = useTranslations('GuideSteps.kept');
  const format = useFormatter();
  const locale = useLocale();
  const rows = keptRows(move);
  const capital = (text: string) => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
  return (
    <>
      <h2 id="kept-title" className="visually-hidden">
        {t('title')}
      </h2>
      <table className="kept-groups">
        <tbody>
          {keptGroups(rows).map(({ how, rows: things }) => (
            <tr key={how}>
              <th scope="row">{t(`groups.${how}`)}</th>
              <td>{capital(format.list(things.map((row) => t(`things.${thingOf(row, move)}`))))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="kept-folds">
        <details className="more kept-each">
          <summary>{t('each')}</summary>
          <EachThing move={move} rows={rows} />
        </details>
        {children}
      </div>
    </>
  );
}

/** What a row is called in its group: of followers, all are meant where none come along, and fewer within one server. */
function thingOf({ what, how }: KeptRow, { to }: Move) {
  if (what !== 'followers') return what;
  if (how === 'stays' || how === 'unknown') return 'allFollowers';
  return to.sharesServer ? 'someFollowers' : what;
}

function EachThing({ move, rows }: { move: Move; rows: readonly KeptRow[] }) {
  const { t, say } = useMoveText(move);
  const { followers } = move.plan;
  const followersHow = followers === 'move' && isReadFromName(move) ? 'named' : followers;
  const where = (row: KeptRow): ReactNode => {
    if (row.what === 'followers') return say(`kept.followersHow.${followersHow}`);
    if (row.why) return say(`kept.why.${row.why}`);
    return say(row.what === 'profile' ? 'kept.inPrepare' : 'kept.inSteps');
  };
  return (
    <table>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{t('kept.what')}</th>
          <th scope="col">{t('kept.how')}</th>
          <th scope="col">{t('kept.where')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.what}>
            <th scope="row">{t(`kept.${row.what}`)}</th>
            <td className={`kept-${row.how}`}>{t(`kept.${row.how}`)}</td>
            <td className="kept-where">{where(row)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
