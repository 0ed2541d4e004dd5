import { securityTxtPath } from '@/lib/http/security-txt';
import type { Locale } from '@/lib/i18n/routing';
import { pagePath } from '@/lib/pages';
import { securityContact, siteContact } from '@/lib/pages/site';

/** The links that messages of the pages about the site can use, by tag name. */
export function siteTags(locale: Locale) {
  const link = (href: string) => (chunks: React.ReactNode) => <a href={href}>{chunks}</a>;
  return {
    contact: link(siteContact()),
    securityContact: link(securityContact()),
    securityTxt: link(securityTxtPath),
    toPrivacy: link(pagePath('privacy', locale)),
    toTranslations: link(pagePath('translations', locale)),
    toAccessibility: link(pagePath('accessibility', locale)),
  };
}
