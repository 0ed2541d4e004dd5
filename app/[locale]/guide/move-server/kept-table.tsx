import type { ReactNode } from 'react';
import { useMoveText } from '@/components/move-text';
import type { Move } from '@/lib/move/move';

/** What comes along and what stays, computed from the two servers, so that nothing surprises later. */
export function KeptTable({ move }: { move: Move }) {
  const { t, say } = useMoveText(move);
  const rows: { what: string; how: 'moves' | 'file' | 'hand' | 'stays'; where: ReactNode }[] = [
    { what: t('kept.followers'), how: 'moves', where: say('kept.followersHow') },
    ...move.plan.files.map(({ kind }) => ({
      what: t(`kept.${kind}`),
      how: 'file' as const,
      where: say('kept.inSteps'),
    })),
    {
      what: t('kept.profile'),
      how: 'hand',
      where: say('kept.inStep', {
        number: move.steps.indexOf('prepare') + 1,
        step: (c) => <a href="#prepare">{c}</a>,
      }),
    },
    { what: t('kept.posts'), how: 'stays', where: say('kept.postsWhere') },
    { what: t('kept.messages'), how: 'stays', where: say('kept.messagesWhere') },
    { what: t('kept.rest'), how: 'stays', where: say('kept.restWhere') },
  ];
  return (
    <section className="kept" aria-labelledby="kept-title">
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
          {rows.map(({ what, how, where }) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              <td className={`kept-${how}`}>{t(`kept.${how}`)}</td>
              <td className="kept-where">{where}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
