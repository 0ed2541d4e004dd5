import { useLocale } from 'next-intl';
import { Callout } from '@/components/ui/callout';
import { endingLine } from '@/lib/facts/software/rows/mastodon-history';
import { versionText } from '@/lib/facts/software/version';
import { longDay } from '@/lib/i18n/day';
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
  const values = { ending: versionText(endingLine.version), date: longDay(endingLine.ends, locale) };
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
