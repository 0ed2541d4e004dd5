import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useReadLine } from '@/components/move/read-text';
import { useRunsText } from '@/components/move/runs-text';
import { ErrorSummary } from '@/components/route/route-form';
import { PageTitle } from '@/components/site/page-title';
import { isMastodon, isReadFromName, type Move } from '@/lib/move/move';
import { runningEnds } from '@/lib/move/situations/situations';

/** What the page does, how long it takes, what it is made for, and what was read for it, and of when that is. */
export function TitleBlock({ move, title, lead }: { move: Move; title?: string; lead?: ReactNode }) {
  const t = useTranslations('MoveGuide');
  const runsText = useTranslations('Software.runs');
  const areBothMastodon = isMastodon(move.from) && isMastodon(move.to);
  const runs = useRunsText();
  const readLine = useReadLine();
  const ends = runningEnds(move);
  const [from, to] = [runs(move.from), runs(move.to)];
  const runsLine =
    ends.length === 1
      ? runsText('new', { software: to })
      : from === to
        ? runsText('one', { software: from })
        : runsText('pair', { from, to });
  return (
    <>
      <ErrorSummary query={move.query} />
      <PageTitle>
        <h1>{title ?? t(areBothMastodon ? 'title' : 'titleOther')}</h1>
        <p className="lead">{lead ?? t(`leads.${leadOf(move)}`)}</p>
        <ul className="facts">
          {!lead && <li className="duration">{t('duration')}</li>}
          <li>{runsLine}</li>
          <li>{readLine(ends.map(({ software }) => software))}</li>
        </ul>
      </PageTitle>
    </>
  );
}

/** The lead promises no more than the pair can carry. */
function leadOf(
  move: Move,
): 'move' | 'moveNamed' | 'moveOnly' | 'moveSome' | 'admin' | 'tool' | 'no' | 'communities' | 'unknown' {
  const { plan } = move;
  if (plan.followers === 'move' && isReadFromName(move)) return 'moveNamed';
  if (plan.followers === 'no' && move.from.software.traits.postsToCommunities) return 'communities';
  const carriesNothing = plan.files.length === 0 && plan.ownArchive === null;
  if (plan.followers !== 'move' || !carriesNothing) return plan.followers;
  return plan.cautions.some(({ id }) => id === 'followersMayNotArrive') ? 'moveSome' : 'moveOnly';
}
