import { readSettings, type Settings, settingNames } from './settings';

/** The product's name. A working name: it stands here and nowhere else. */
export const siteName = 'Serverhop';

let read: { from: string; settings: Settings } | null = null;

/** The settings of this process: read once, and again where a test has changed the environment. */
function settings(): Settings {
  const from = settingNames.map((name) => process.env[name]).join('\n');
  if (read?.from !== from) read = { from, settings: readSettings(process.env) };
  return read.settings;
}

/** Where this copy's source code can be read (`SOURCE_URL`), or null where its operator has not said. */
export function sourceCodeUrl(): string | null {
  return settings().sourceCode;
}

/** The one configured origin (`SITE_URL`), without a slash at the end. Never read from a request, which anybody can forge. */
export function siteOrigin(): string {
  return settings().origin;
}

/** Who runs this copy of the site, in their own words (`SITE_OPERATOR`), or null where they have not said. */
export function siteOperator(): string | null {
  return settings().operator;
}

/** The mailbox that every site has by convention (RFC 2142), at the host of the configured origin. */
function mailbox(name: 'webmaster' | 'security'): string {
  return `mailto:${name}@${new URL(siteOrigin()).hostname}`;
}

/** Where readers may write (`SITE_CONTACT`): `mailto:` or `https:`; by default the site's webmaster. */
export function siteContact(): string {
  return settings().contact ?? mailbox('webmaster');
}

/** Where a hole is reported in confidence (`SECURITY_CONTACT`): `mailto:` or `https:`; by default the site's own mailbox for it. */
export function securityContact(): string {
  return settings().securityContact ?? mailbox('security');
}

/** Until when the security contact holds (RFC 9116, at most a year ahead). Renewed when somebody has seen that it still does. */
export const securityContactExpires = '2027-11-01T00:00:00.000Z';
