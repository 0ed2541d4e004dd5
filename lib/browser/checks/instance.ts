import * as z from 'zod/mini';
import { type Answer, type Asker, ask } from './ask';
import { type Part, parts } from './finding';
import { readOr, said, saidHost, saidText, shortText, unread, yes } from './text';

export type SignUp = 'open' | 'approval' | 'closed';

/** What a server's Mastodon interface says about it; null for what it does not say. */
export type Instance = {
  /** As Mastodon-like software says it: `4.6.0`, `4.5.0+glitch`, `2.7.2 (compatible; Akkoma 3.10.4)`. */
  version: string | null;
  sourceUrl: string | null;
  /** The part after the @ in its handles. */
  domain: string | null;
  signUp: SignUp | null;
  /** Whether whoever applies must write why. */
  asksWhy: boolean;
  minAge: number | null;
  /** Canonical codes of languages, `da`, `pt-BR`. */
  languages: readonly string[];
  isLimited: boolean;
  /** What it says in a form that cannot be read. */
  unread: readonly Part[];
};

/** The code of a language in its canonical form, or null for what is none: what is shown must have passed here. */
export function languageCode(code: string): string | null {
  try {
    return Intl.getCanonicalLocales(new Intl.Locale(code).baseName)[0] ?? null;
  } catch {
    return null;
  }
}

/** What is no language is passed over, and the whole is unread where nothing is left. */
const languages = z.catch(
  z.pipe(
    z.nullish(z.array(z.unknown()).check(z.maxLength(300))),
    z.transform((said): readonly string[] | typeof unread => {
      const codes = (said ?? []).flatMap((code) =>
        typeof code === 'string' && code.length <= 20 ? [languageCode(code)] : [],
      );
      const known = [...new Set(codes.filter((code) => code !== null))];
      return known.length === 0 && said && said.length > 0 ? unread : known.slice(0, 6);
    }),
  ),
  unread,
);

const age = said(z.number().check(z.int(), z.gte(1), z.lte(99)));

const second = z.pipe(
  z.object({
    domain: saidHost,
    version: saidText(120),
    source_url: shortText(300),
    languages,
    registrations: said(
      z.object({
        enabled: z.boolean(),
        approval_required: yes,
        reason_required: yes,
        min_age: age,
      }),
    ),
    configuration: z.catch(z.nullable(z.object({ limited_federation: yes })), null),
  }),
  z.transform(({ domain, version, source_url, languages, registrations, configuration }): Instance => {
    const sign = readOr(registrations, null);
    return {
      domain: readOr(domain, null),
      version: readOr(version, null),
      sourceUrl: source_url,
      languages: readOr(languages, []),
      signUp: sign && signUpOf(sign.enabled, sign.approval_required),
      asksWhy: sign?.reason_required ?? false,
      minAge: sign && readOr(sign.min_age, null),
      isLimited: configuration?.limited_federation ?? false,
      unread: unreadOf({
        version,
        languages,
        signUp: sign?.min_age === unread ? unread : registrations,
        domain,
      }),
    };
  }),
);

const first = z.pipe(
  z.object({
    uri: saidHost,
    version: saidText(120),
    languages,
    registrations: said(z.boolean()),
    approval_required: yes,
  }),
  z.transform(({ uri, version, languages, registrations, approval_required }): Instance => {
    const isOpen = readOr(registrations, null);
    return {
      domain: readOr(uri, null),
      version: readOr(version, null),
      sourceUrl: null,
      languages: readOr(languages, []),
      signUp: isOpen === null ? null : signUpOf(isOpen, approval_required),
      asksWhy: false,
      minAge: null,
      isLimited: false,
      unread: unreadOf({ version, languages, signUp: registrations, domain: uri }),
    };
  }),
);

function unreadOf(values: Partial<Record<Part, unknown>>): readonly Part[] {
  return parts.filter((part) => values[part] === unread);
}

function signUpOf(isOpen: boolean, isApproved: boolean): SignUp {
  return isOpen ? (isApproved ? 'approval' : 'open') : 'closed';
}

/** What a server says of itself at `/api/v2/instance`, or where that is missing at the older `/api/v1/instance`. */
export async function askInstance(asker: Asker): Promise<Answer<Instance>> {
  const answer = await ask(asker, '/api/v2/instance', second);
  // A server that hangs, moved or wants no questions is not asked a second time.
  const isWorthAnother =
    answer.whyNot !== null && ['missing', 'unreadable', 'broken'].includes(answer.whyNot);
  if (!isWorthAnother) return answer;
  const older = await ask(asker, '/api/v1/instance', first);
  return older.whyNot === null ? older : answer;
}
