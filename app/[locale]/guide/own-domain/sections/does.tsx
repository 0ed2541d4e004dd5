import type { OwnDomain } from '@/lib/formats/webfinger/own-domain';
import { useOwnDomainText } from '../text';

const can = ['find', 'mention', 'keep'] as const;
const cannot = ['handle', 'move', 'login', 'mail', 'tick'] as const;

/** What may be expected of the address, and what not. */
export function DoesSection({ guide }: { guide: OwnDomain }) {
  const { t, say } = useOwnDomainText(guide);
  return (
    <>
      <h3>{t('does.canTitle')}</h3>
      <ul className="points">
        {can.map((key) => (
          <li key={key}>{say(`does.can.${key}`)}</li>
        ))}
      </ul>
      <h3>{t('does.cannotTitle')}</h3>
      <ul className="points">
        {cannot.map((key) => (
          <li key={key}>{say(`does.cannot.${key}`)}</li>
        ))}
      </ul>
    </>
  );
}
