import type { OwnDomain } from '@/lib/formats/webfinger/own-domain';
import { useOwnDomainText } from '../text';

/** What to do here when the account moves to another server. */
export function MovingSection({ guide }: { guide: OwnDomain }) {
  const { say } = useOwnDomainText(guide);
  return <p>{say('moving.text')}</p>;
}
