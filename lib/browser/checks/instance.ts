import * as z from 'zod/mini';
import { type Answer, type Asker, ask } from './ask';
import { hostText, shortText, yes } from './text';

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
  /** Codes of languages, `da`, `pt-BR`. */
  languages: readonly string[];
  isLimited: boolean;
};

const languages = z.catch(
  z.pipe(
    z.array(z.string().check(z.maxLength(20))).check(z.maxLength(300)),
    z.transform((codes) => codes.filter((code) => /^[a-z]{2,3}(-[a-z0-9]{2,8})?$/i.test(code)).slice(0, 6)),
  ),
  [],
);

const age = z.catch(z.nullable(z.number().check(z.int(), z.gte(1), z.lte(99))), null);

const second = z.pipe(
  z.object({
    domain: hostText,
    version: shortText(120),
    source_url: shortText(300),
    languages,
    registrations: z.catch(
      z.nullable(
        z.object({
          enabled: z.boolean(),
          approval_required: yes,
          reason_required: yes,
          min_age: age,
        }),
      ),
      null,
    ),
    configuration: z.catch(z.nullable(z.object({ limited_federation: yes })), null),
  }),
  z.transform(
    ({ domain, version, source_url, languages, registrations, configuration }): Instance => ({
      domain,
      version,
      sourceUrl: source_url,
      languages,
      signUp: registrations && signUpOf(registrations.enabled, registrations.approval_required),
      asksWhy: registrations?.reason_required ?? false,
      minAge: registrations?.min_age ?? null,
      isLimited: configuration?.limited_federation ?? false,
    }),
  ),
);

const first = z.pipe(
  z.object({
    uri: hostText,
    version: shortText(120),
    languages,
    registrations: z.catch(z.nullable(z.boolean()), null),
    approval_required: yes,
  }),
  z.transform(
    ({ uri, version, languages, registrations, approval_required }): Instance => ({
      domain: uri,
      version,
      sourceUrl: null,
      languages,
      signUp: registrations === null ? null : signUpOf(registrations, approval_required),
      asksWhy: false,
      minAge: null,
      isLimited: false,
    }),
  ),
);

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
