import { Callout } from '@/components/ui/callout';
import type { OwnGuide } from '@/lib/move/own-server';
import { useStartText } from '../text';

const ways = ['suggested', 'search', 'neighbours', 'hashtags'] as const;

/** How an empty home feed is filled. */
export function FollowSection({ guide }: { guide: OwnGuide }) {
  const { t, say } = useStartText(guide);
  return (
    <>
      <p>{say('follow.why')}</p>
      <ul className="points">
        {ways.map((way) => (
          <li key={way}>{say(`follow.${way}`)}</li>
        ))}
      </ul>
      <h3>{t('follow.elsewhereTitle')}</h3>
      <p>{say('follow.elsewhere')}</p>
      <p>{say('follow.requests')}</p>
      <Callout kind="done">{say('follow.done')}</Callout>
    </>
  );
}
