import * as z from 'zod/mini';
import { type Answer, ask, type Fetcher, type WhyNot, withPatience } from './ask';
import { count, shortText } from './text';

/** An account to ask about, on the server that holds it. The name leaves the device for that server only. */
export type AccountName = { host: string; domain: string | null; name: string };

/** What a server shows everybody about one account; null for what it does not show. */
export type AccountReport = AccountName & {
  /** Why nothing at all could be read; `missing` where the server knows no such account. */
  whyNot: WhyNot | null;
  /** The addresses the account goes by in the fediverse's own language. */
  ids: readonly string[];
  /** The addresses of its aliases. */
  aliases: readonly string[] | null;
  isLocked: boolean | null;
  followers: number | null;
  /** Where it has moved: an address and, where known, a handle. `no` where it has not. */
  movedTo: { address: string; handle: string | null } | 'no' | null;
};

const address = shortText(500);

const lookup = z.object({
  uri: address,
  url: address,
  locked: z.catch(z.nullable(z.boolean()), null),
  followers_count: count,
  moved: z.catch(z.nullish(z.object({ uri: address, url: address, acct: shortText(320) })), null),
});

const addresses = z.catch(z.array(z.string().check(z.maxLength(500))).check(z.maxLength(200)), []);

const actor = z.object({
  id: z.string().check(z.maxLength(500)),
  alsoKnownAs: z.optional(
    z.union([
      z.pipe(
        z.string(),
        z.transform((one) => [one]),
      ),
      addresses,
    ]),
  ),
  movedTo: address,
  manuallyApprovesFollowers: z.catch(z.nullable(z.boolean()), null),
});

const webFinger = z.object({
  links: z
    .array(
      z.object({
        rel: z.string(),
        type: z.catch(z.nullable(z.string()), null),
        href: z.catch(z.nullable(z.string().check(z.maxLength(500))), null),
      }),
    )
    .check(z.maxLength(50)),
});

const activityJson = 'application/activity+json';

/** Asks a server what it shows about one account, within `patience`. Never rejects; asks no other host. */
export function readAccount(account: AccountName, fetcher: Fetcher): Promise<AccountReport> {
  return withPatience(account.host, fetcher, async (asker) => {
    const { host, domain, name } = account;
    const shown = encodeURIComponent(name);
    const handle = encodeURIComponent(`acct:${name}@${domain ?? host}`);
    const [found, actorFound, finger] = await Promise.all([
      ask(asker, `/api/v1/accounts/lookup?acct=${shown}`, lookup),
      ask(asker, `/users/${shown}`, actor, activityJson).then((first) =>
        // An account with a number for its address answers under its profile page.
        first.value ? first : ask(asker, `/@${shown}`, actor, activityJson),
      ),
      ask(asker, `/.well-known/webfinger?resource=${handle}`, webFinger, 'application/jrd+json'),
    ]);
    const self = finger.value?.links.find(({ rel, type }) => rel === 'self' && type?.includes('json'))?.href;
    return {
      ...account,
      whyNot: whyNothing([found, finger, actorFound]),
      ids: [actorFound.value?.id, found.value?.uri, self].filter((id) => typeof id === 'string'),
      aliases: actorFound.value && (actorFound.value.alsoKnownAs ?? []),
      isLocked: found.value?.locked ?? actorFound.value?.manuallyApprovesFollowers ?? null,
      followers: found.value?.followers_count ?? null,
      movedTo: movedTo(found.value, actorFound.value),
    };
  });
}

/** Null where one of them could be read; a server that says once that there is no such account is believed. */
function whyNothing(answers: readonly Answer<unknown>[]): WhyNot | null {
  if (answers.some(({ value }) => value !== null)) return null;
  return answers.find(({ whyNot }) => whyNot === 'missing')?.whyNot ?? answers[0]?.whyNot ?? 'unreachable';
}

function movedTo(
  found: z.infer<typeof lookup> | null,
  actorFound: z.infer<typeof actor> | null,
): AccountReport['movedTo'] {
  const moved = found?.moved;
  const target = moved?.uri ?? moved?.url ?? actorFound?.movedTo;
  if (target) return { address: target, handle: moved?.acct ?? null };
  return found || actorFound ? 'no' : null;
}
