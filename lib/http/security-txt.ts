import { locales, offeredLocales } from '../i18n/routing';
import { pagePath } from '../pages';
import { securityContact, securityContactExpires, siteOrigin } from '../pages/site';

/** Where `securityTxt` is read (RFC 9116, 3). */
export const securityTxtPath = '/.well-known/security.txt';

/** Who to tell about a hole, in the form that finders look for (RFC 9116). */
export function securityTxt(): string {
  const origin = siteOrigin();
  return [
    `Contact: ${securityContact()}`,
    `Expires: ${securityContactExpires}`,
    `Preferred-Languages: ${offeredLocales.join(', ')}`,
    `Canonical: ${origin}${securityTxtPath}`,
    `Policy: ${origin}${pagePath('about', locales[0])}#security`,
    '',
  ].join('\n');
}
