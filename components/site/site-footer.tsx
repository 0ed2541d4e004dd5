import { useLocale, useTranslations } from 'next-intl';
import { Forget } from '@/components/device/forget';
import { longDay } from '@/lib/i18n/day';
import { aboutKeys, guideKeys, pagePath, pageRow } from '@/lib/pages';
import { siteName, sourceCodeUrl } from '@/lib/site';
import { rows } from '@/lib/software/rows';
import { checkedOn } from '@/lib/software/title';
import { Logo } from './logo';

/** What we promise, how old the facts are, and the way to the other guides and to what the site is made of. */
export function SiteFooter() {
  const t = useTranslations('Common');
  const texts = useTranslations();
  const forget = useTranslations('Tools.forget');
  const locale = useLocale();
  const source = sourceCodeUrl();
  const date = longDay(checkedOn(rows), locale);
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
          <ul>
            {guideKeys.map((key) => (
              <li key={key}>
                <a href={pagePath(key, locale)}>{texts(`${pageRow(key).namespace}.title`)}</a>
              </li>
            ))}
          </ul>
        </nav>
        <div>
          <h2>{siteName}</h2>
          <p>{t('footer.checked', { date })}</p>
          <ul>
            <li>
              <a href={pagePath('for-admins', locale)}>{texts('ForAdmins.nav')}</a>
            </li>
            {source && (
              <li>
                <a href={source}>{t('footer.source')}</a>
              </li>
            )}
            {aboutKeys.map((key) => (
              <li key={key}>
                <a href={pagePath(key, locale)}>{texts(`${pageRow(key).namespace}.nav`)}</a>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </footer>
  );
}
