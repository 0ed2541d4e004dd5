import { useLocale, useTranslations } from 'next-intl';
import { Forget } from '@/components/device/forget';
import { LinkList } from '@/components/still/link-list';
import type { Query } from '@/lib/address/query';
import { newestMastodonRead } from '@/lib/facts/software/rows/mastodon-history';
import { longMonth } from '@/lib/i18n/day';
import { aboutKeys, guideKeys, pagePath, pageRow } from '@/lib/pages';
import { pageHref } from '@/lib/pages/page-href';
import { siteName, sourceCodeUrl } from '@/lib/pages/site';
import { Logo } from './logo';

/** What we promise, how old the facts are, and the way to the other guides and to what the site is made of. */
export function SiteFooter({ query }: { query: Query }) {
  const t = useTranslations('Common');
  const texts = useTranslations();
  const forget = useTranslations('Tools.forget');
  const locale = useLocale();
  const source = sourceCodeUrl();
  const { version, of } = newestMastodonRead;
  return (
    <footer className="site-footer">
      <div className="footer-columns">
        <div>
          <p className="wordmark">
            <Logo />
            {siteName}
          </p>
          <p>{t('footer.promise')}</p>
          <Forget text={forget('text')} label={forget('button')} done={forget('done')} />
        </div>
        <nav aria-labelledby="footer-guides">
          <h2 id="footer-guides">{t('header.allGuides')}</h2>
          <LinkList
            id="footer-guide-links"
            links={guideKeys.map((key) => [
              pageHref(key, locale, query),
              texts(`${pageRow(key).namespace}.title`),
            ])}
          />
        </nav>
        <div>
          <h2>{siteName}</h2>
          <p>{t('footer.read', { version: version ?? '', month: longMonth(of, locale) })}</p>
          <LinkList
            id="footer-site-links"
            links={[
              [pageHref('for-admins', locale, query), texts('ForAdmins.nav')],
              ...(source ? [[source, t('footer.source')] as const] : []),
              ...aboutKeys.map(
                (key) => [pagePath(key, locale), texts(`${pageRow(key).namespace}.nav`)] as const,
              ),
            ]}
          />
        </div>
      </div>
    </footer>
  );
}
