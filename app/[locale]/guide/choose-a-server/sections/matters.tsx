import { useLocale } from 'next-intl';
import { Callout } from '@/components/guide/callout';
import type { OwnGuide } from '@/lib/guides/own-server';
import { longDay } from '@/lib/i18n/day';
import { findSoftware } from '@/lib/software/software';
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
  const ends = findSoftware({ id: 'mastodon', version: [4, 4, null] }).supportEnds;
  const date = ends === null ? '' : longDay(ends, locale);
  return (
    <>
      <p>{say('matters.intro')}</p>
      <ul className="points">
        {points.map((point) => (
          <li key={point}>{say(`matters.${point}`, { date })}</li>
        ))}
      </ul>
      <Callout kind="important">{say('matters.trust')}</Callout>
    </>
  );
}
