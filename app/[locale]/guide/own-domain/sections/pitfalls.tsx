import { jrdType } from '@/lib/formats/webfinger/jrd';
import type { OwnDomain } from '@/lib/formats/webfinger/own-domain';
import { useOwnDomainText } from '../text';

const pitfalls = [
  'www',
  'query',
  'https',
  'dot',
  'robot',
  'type',
  'cors',
  'head',
  'many',
  'sub',
  'other',
  'cache',
] as const;

/** What usually is in the way when nothing is found. */
export function PitfallsSection({ guide }: { guide: OwnDomain }) {
  const { t, say } = useOwnDomainText(guide);
  return (
    <dl className="pitfalls">
      {pitfalls.map((key) => (
        <div key={key}>
          <dt>{t(`pitfalls.${key}Title`)}</dt>
          <dd>{say(`pitfalls.${key}`, { type: jrdType })}</dd>
        </div>
      ))}
    </dl>
  );
}
