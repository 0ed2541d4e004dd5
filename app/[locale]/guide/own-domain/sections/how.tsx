import { webfingerUrl } from '@/lib/formats/webfinger/addresses';
import type { OwnDomain } from '@/lib/formats/webfinger/own-domain';
import { useOwnDomainText } from '../text';

/** From a search to a profile, in four steps. */
export function HowSection({ guide }: { guide: OwnDomain }) {
  const { say, names } = useOwnDomainText(guide);
  return (
    <>
      <p>{say('how.intro')}</p>
      <ol className="points">
        <li>{say('how.search')}</li>
        <li>
          {say('how.ask')}
          <br />
          <code>{webfingerUrl(names.aliasUser, names.aliasHost)}</code>
        </li>
        <li>{say('how.answer')}</li>
        <li>{say('how.check')}</li>
      </ol>
      <p>{say('how.note')}</p>
    </>
  );
}
