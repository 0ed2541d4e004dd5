/** The product's name. A working name: it stands here and nowhere else. */
export const siteName = 'Serverhop';

/** Where the source code lives, for the footer and the about page. */
export const sourceCodeUrl = 'https://github.com/serverhop/serverhop';

/** The one configured origin, without a slash at the end. Never read from a request, which anybody can forge. */
export function siteOrigin(): string {
  const configured = process.env.SITE_URL?.replace(/\/+$/, '');
  return configured || `http://localhost:${process.env.PORT || 3000}`;
}

/** Who runs this copy of the site, in their own words (`SITE_OPERATOR`), or null where they have not said. */
export function siteOperator(): string | null {
  return process.env.SITE_OPERATOR?.trim() || null;
}

/** An address to write to: a mail address or a page. Anything else counts as not given. */
function contactIn(value: string | undefined): string | null {
  const contact = value?.trim() ?? '';
  if (/^mailto:[^\s@<>]+@[^\s@<>]+$/.test(contact)) return contact;
  return URL.canParse(contact) && contact.startsWith('https://') ? new URL(contact).href : null;
}

/** Where readers may write (`SITE_CONTACT`): `mailto:` or `https:`; by default the place of the source code, which everybody can see. */
export function siteContact(): string {
  return contactIn(process.env.SITE_CONTACT) ?? `${sourceCodeUrl}/issues`;
}

/** Where a hole is reported in confidence (`SECURITY_CONTACT`): `mailto:` or `https:`; by default the source code's own form for it. */
export function securityContact(): string {
  return contactIn(process.env.SECURITY_CONTACT) ?? `${sourceCodeUrl}/security/advisories/new`;
}

/** Until when the security contact holds (RFC 9116, at most a year ahead). Renewed when somebody has seen that it still does. */
export const securityContactExpires = '2027-11-01T00:00:00.000Z';
