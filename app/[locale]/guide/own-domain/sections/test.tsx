import { Callout } from '@/components/ui/callout';
import { copyButton } from '@/components/ui/copy-button';
import { acct, webfingerUrl } from '@/lib/formats/webfinger/addresses';
import type { OwnDomain } from '@/lib/formats/webfinger/own-domain';
import { useOwnDomainText } from '../text';

/** How to see that it works: the answer itself, then a search from another server. */
export function TestSection({ guide }: { guide: OwnDomain }) {
  const { say, names } = useOwnDomainText(guide);
  return (
    <>
      <ol className="points">
        <li>
          {guide.alias ? (
            <>
              {say('test.open', { acct: acct(names.user, names.host) })}
              <p className="own-domain-address">
                <code>{webfingerUrl(names.aliasUser, names.aliasHost)}</code> {copyButton}
              </p>
            </>
          ) : (
            say('test.openMissing')
          )}
        </li>
        <li>{say('test.search')}</li>
      </ol>
      <p>{say('test.own')}</p>
      <Callout kind="done">
        <p>{say('test.done')}</p>
      </Callout>
    </>
  );
}
