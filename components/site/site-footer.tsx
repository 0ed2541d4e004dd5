import { useLocale, useTranslations } from 'next-intl';
import { ClearStorage } from '@/components/client/clear-storage';
import { LinkList } from '@/components/ui/link-list';
import type { Query } from '@/lib/address/query';
import { newestMastodonRead } from '@/lib/facts/software/rows/mastodon-history';
import { longMonth } from '@/lib/i18n/day';
import { aboutKeys, guideKeys, pagePath, pageRow } from '@/lib/pages';
import { pageHref } from '@/lib/pages/page-href';
import { siteName, sourceCodeUrl } from '@/lib/pages/site';
import { Logo } from './logo';

/** The footer: promise, all guides, pages about the site, and the day the facts were last checked. */
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
          <ClearStorage text={forget('text')} label={forget('button')} done={forget('done')} />
        </div>
        <nav aria-labelledby="footer-guides">
          <h2 id="footer-guides">{t('header.allGuides')}</h2>
          <LinkList
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
