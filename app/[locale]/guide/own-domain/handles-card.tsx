import { useLocale } from 'next-intl';
import { HandleField } from '@/components/handles/handle-field';
import { ChangeForm } from '@/components/route/change-form';
import { KeptFields } from '@/components/route/kept-fields';
import { writeQuery } from '@/lib/address/query';
import { displayHost } from '@/lib/address/server/display-host';
import type { OwnDomain } from '@/lib/formats/webfinger/own-domain';
import { pagePath } from '@/lib/pages';
import { siteOrigin } from '@/lib/pages/site';
import { useOwnDomainText } from './text';

/** The account and the address that is to lead to it: a form until both are known, then a sentence and a way to change them. */
export function HandlesCard({ guide }: { guide: OwnDomain }) {
  const { t, say } = useOwnDomainText(guide);
  const path = pagePath('guide/own-domain', useLocale());
  const { query, account, alias } = guide;
  const isComplete = account !== null && alias !== null;
  const form = (
    <form className="route-form" method="get" action={path}>
      <div className="route-fields">
        <HandleField
          name="username"
          field={query.username}
          label={t('card.username')}
          hint={t('card.usernameHint')}
          placeholder="@anna@mastodon.social"
        />
        <HandleField
          name="alias"
          field={query.alias}
          label={t('card.alias')}
          hint={t('card.aliasHint')}
          placeholder="anna@anna.dk"
        />
      </div>
      <KeptFields query={{ ...query, username: undefined, alias: undefined }} />
      <button type="submit">{isComplete ? t('card.update') : t('card.submit')}</button>
    </form>
  );
  return (
    <section className="route-card" id="handles" aria-labelledby="handles-title">
      <h2 id="handles-title">{t('card.title')}</h2>
      {isComplete ? (
        <>
          <p className="own-domain-pair">{say('card.both')}</p>
          {account.server.host === alias.server.host && (
            <p>{say('card.sameHost', { host: displayHost(alias.server) })}</p>
          )}
          <div className="route-actions">
            <ChangeForm query={query} page="guide/own-domain" label={t('card.change')} card="handles">
              {form}
            </ChangeForm>
            <details>
              <summary>{t('card.share')}</summary>
              <p>
                <code className="share-link">
                  {siteOrigin() + path + writeQuery({ username: query.username, alias: query.alias })}
                </code>
              </p>
              <p className="hint">{t('card.shareHint')}</p>
            </details>
          </div>
        </>
      ) : (
        <>
          <p>{account ? say('card.missingAlias') : alias ? say('card.missingUsername') : t('card.intro')}</p>
          {form}
        </>
      )}
    </section>
  );
}
