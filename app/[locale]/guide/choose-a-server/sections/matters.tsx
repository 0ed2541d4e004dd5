import { useLocale } from 'next-intl';
import { Callout } from '@/components/ui/callout';
import { mastodonSupport } from '@/lib/facts/software/rows/mastodon-history';
import { endingLineOn, linesMendedOn } from '@/lib/facts/software/support';
import { versionText } from '@/lib/facts/software/version';
import { longDay } from '@/lib/i18n/day';
import { today } from '@/lib/i18n/today';
import type { OwnGuide } from '@/lib/move/own-server';
import { useChooseText } from '../text';

const points = [
  'rules',
  'moderation',
  'people',
  'language',
  'size',
  'signUp',
  'version',
  'blocks',
  'name',
] as const;

/** What to look at, the weightiest first. */
export function MattersSection({ guide }: { guide: OwnGuide }) {
  const { say } = useChooseText(guide);
  const locale = useLocale();
  const day = today();
  const oldest = linesMendedOn(mastodonSupport, day)[0]?.line;
  const ending = endingLineOn(mastodonSupport, day);
  const values = {
    oldest: oldest ? versionText(oldest) : '',
    hasEnd: ending ? 'yes' : 'no',
    ending: ending ? versionText(ending.line) : '',
    date: ending ? longDay(ending.until, locale) : '',
  };
  return (
    <>
      <p>{say('matters.intro')}</p>
      <ul className="points">
        {points.map((point) => (
          <li key={point}>{say(`matters.${point}`, values)}</li>
        ))}
      </ul>
      <Callout kind="important">{say('matters.trust')}</Callout>
    </>
  );
}
