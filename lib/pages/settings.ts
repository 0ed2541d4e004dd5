/** What the operator of a copy has set, read. */
export type Settings = {
  /** The one origin, without a slash at the end: `https://serverhop.example`. */
  origin: string;
  sourceCode: string | null;
  operator: string | null;
  contact: string | null;
  securityContact: string | null;
};

/** The variables of the environment that are settings. */
export const settingNames = [
  'SITE_URL',
  'PORT',
  'SOURCE_URL',
  'SITE_OPERATOR',
  'SITE_CONTACT',
  'SECURITY_CONTACT',
] as const;

/** A setting that cannot be used. The message is one sentence for the operator. */
export class UnusableSetting extends Error {}

/** Reads the settings, an empty one as if it was not there. Throws `UnusableSetting` for the first that cannot be used. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const { SITE_URL, PORT, SOURCE_URL, SITE_OPERATOR, SITE_CONTACT, SECURITY_CONTACT } = environment;
  return {
    origin: SITE_URL ? origin(SITE_URL) : `http://localhost:${PORT || 3000}`,
    sourceCode: SOURCE_URL ? webAddress('SOURCE_URL', SOURCE_URL) : null,
    operator: SITE_OPERATOR?.trim() || null,
    contact: SITE_CONTACT ? contact('SITE_CONTACT', SITE_CONTACT) : null,
    securityContact: SECURITY_CONTACT ? contact('SECURITY_CONTACT', SECURITY_CONTACT) : null,
  };
}

function origin(value: string): string {
  if (!/^https?:\/\/[^\s/\\?#@]+\/?$/i.test(value) || !URL.canParse(value))
    throw unusable('SITE_URL', value, 'an origin such as https://serverhop.example, without path or user');
  return new URL(value).origin;
}

const httpsAddress = 'an address that begins with https://';

function webAddress(name: string, value: string, wanted = httpsAddress): string {
  if (!/^https:\/\/[^\s/\\?#@]+(?:[/?#]\S*)?$/i.test(value) || !URL.canParse(value))
    throw unusable(name, value, wanted);
  return new URL(value).href;
}

function contact(name: string, value: string): string {
  if (/^mailto:[^\s@<>]+@[^\s@<>]+$/.test(value)) return value;
  return webAddress(name, value, `mailto: with a mail address, or ${httpsAddress}`);
}

function unusable(name: string, value: string, wanted: string): UnusableSetting {
  return new UnusableSetting(`${name} is ${JSON.stringify(value)}, but must be ${wanted}.`);
}
