import { Callout } from '@/components/callout';
import { LastLookBox } from '@/components/last-look-box';
import { useMoveText } from '@/components/move-text';
import { PageLink } from '@/components/page-link';
import { Step } from '@/components/step';
import type { Move } from '@/lib/move/move';

/** Step: what can only be done while the old account is open, and a pause before the point of no return. */
export function LastLookStep({ move }: { move: Move }) {
  const { t, say, values } = useMoveText(move);
  const goodbye = t('lastLook.goodbyeText', { newHandle: values.newHandle });
  return (
    <Step move={move} id="lastLook" title={t('lastLook.title')} why={say('lastLook.why')} at={move.from}>
      <ol className="instructions">
        <li>{say('lastLook.read')}</li>
        <li>
          {say('lastLook.goodbye')}
          <blockquote className="ready-text">{goodbye}</blockquote>
          <PageLink end={move.from} page="share" query={`?text=${encodeURIComponent(goodbye)}`}>
            {say('lastLook.goodbyeOpen')}
          </PageLink>
        </li>
        <li>{say('lastLook.count')}</li>
        <li>{say('lastLook.notifications')}</li>
      </ol>
      <LastLookBox move={move} />
      <Callout kind="done">{say('lastLook.done')}</Callout>
    </Step>
  );
}
