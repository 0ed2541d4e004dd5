/** The product's name. A working name: it stands here and nowhere else. */
export const siteName = 'Serverhop';

/** Where this copy's source code can be read (`SOURCE_URL`), or null where its operator has not said. */
export function sourceCodeUrl(): string | null {
  const configured = process.env.SOURCE_URL;
  return configured?.startsWith('https://') ? configured : null;
}

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

/** The mailbox that every site has by convention (RFC 2142), at the host of the configured origin. */
function mailbox(name: 'webmaster' | 'security'): string {
  return `mailto:${name}@${new URL(siteOrigin()).hostname}`;
}

/** Where readers may write (`SITE_CONTACT`): `mailto:` or `https:`; by default the site's webmaster. */
export function siteContact(): string {
  return contactIn(process.env.SITE_CONTACT) ?? mailbox('webmaster');
}

/** Where a hole is reported in confidence (`SECURITY_CONTACT`): `mailto:` or `https:`; by default the site's own mailbox for it. */
export function securityContact(): string {
  return contactIn(process.env.SECURITY_CONTACT) ?? mailbox('security');
}

/** Until when the security contact holds (RFC 9116, at most a year ahead). Renewed when somebody has seen that it still does. */
export const securityContactExpires = '2027-11-01T00:00:00.000Z';
