import { parse } from 'tldts';
import { isAlikeByChance } from './alike-by-chance';
import { unicodeHost } from './punycode';
import type { Server } from './server';
import { plainLetters, skeleton } from './skeleton';
import { isOneSlipApart, isSmallSlip } from './slip';
import { wellKnownServers } from './well-known';

// Below these lengths, in letters, a name with one slip, an addition or its parts run together is as likely a server of its own.
const shortest = { anySlip: 6, smallSlip: 4, addition: 7, together: 7, wholeSlip: 10, within: 12, ending: 5 };

/** What asks for a password in the name of a server: no server of its own has it in its name. */
const credentials =
  'account accounts auth konto log-ind login logind logins oauth password signin sign-in signon signup sign-up sso verify verification';

/** What else stands before or after a name to make it pass for a page of that server. */
const purposes =
  'admin app apps bruger dk export flyt get go help helpdesk hjaelp id import join kode mail migrate migration mobile moderation move my new ' +
  'official online portal real secure security server service sikker support team the transfer update web www';

/** Words as `plainLetters` and `skeleton` leave them. */
const looksOf = (words: string): ReadonlySet<string> =>
  new Set(words.split(' ').flatMap((word) => [plainLetters(word), skeleton(word)]));
const credentialWords = looksOf(credentials);
const additions = looksOf(`${credentials} ${purposes}`);

const parsing = { extractHostname: false, validateHostname: false };

/** Neighbouring words of a host run together: letter by letter, at a glance, and the last of them as it is written. */
type Run = { plain: string; glance: string; last: string; isOneWord: boolean };

/** A host taken apart. */
type Shape = {
  /** All of it as it is written, at a glance, and run together. */
  written: string;
  whole: string;
  run: string;
  plainRun: string;
  /** The domain without its public ending, letter by letter and at a glance, and that ending. */
  plainName: string;
  name: string;
  ending: string;
  /** What stands before the public ending: its words, runs of them, and the labels before the domain. */
  words: readonly string[];
  runs: readonly Run[];
  labelsBefore: readonly string[];
};

const withoutStops = (text: string) => text.replaceAll(/[.-]/g, '');

function shapeOf(host: string): Shape {
  const { publicSuffix, domainWithoutSuffix, subdomain } = parse(host, parsing);
  const ending = publicSuffix ?? '';
  const ascii = host.slice(0, -ending.length - 1);
  const before = unicodeHost(ascii) ?? ascii;
  const name = unicodeHost(domainWithoutSuffix ?? '') ?? domainWithoutSuffix ?? '';
  const whole = skeleton(`${before}.${ending}`);
  const words = before.split(/[.-]+/);
  return {
    written: host,
    whole,
    run: skeleton(withoutStops(before + ending)),
    plainRun: plainLetters(withoutStops(before + ending)),
    plainName: plainLetters(name),
    name: skeleton(name),
    ending,
    words: words.map(skeleton),
    runs: runsOf(words),
    labelsBefore: skeleton(subdomain ?? '').split('.'),
  };
}

/** Each word, and every two to four neighbours run together. */
function runsOf(written: readonly string[]): readonly Run[] {
  return written.flatMap((_, start) =>
    [1, 2, 3, 4].flatMap((count) => {
      const words = written.slice(start, start + count);
      if (words.length < count) return [];
      const text = words.join('');
      return [
        {
          plain: plainLetters(text),
          glance: skeleton(text),
          last: words.at(-1) ?? '',
          isOneWord: count === 1,
        },
      ];
    }),
  );
}

const known = wellKnownServers.map((server) => {
  const domain = parse(server.host).domain;
  return { ...server, domain, shape: shapeOf(server.host) };
});
type Known = (typeof known)[number];

/** The well-known server that a server looks like without being it, a part of it, or known to be another; or null. */
export function resembles(server: Server): string | null {
  const { host } = server;
  const { domain } = parse(host, parsing);
  if (domain === null || known.some((candidate) => candidate.domain === domain)) return null;
  if (isAlikeByChance(domain)) return null;
  const seen = shapeOf(host);
  return known.find((candidate) => looksLike(seen, candidate))?.host ?? null;
}

function looksLike(seen: Shape, candidate: Known): boolean {
  return (
    isSpelledAlike(seen, candidate) ||
    holdsAllOf(seen, candidate.shape) ||
    isBeginning(seen, candidate.shape) ||
    (candidate.isDistinctive && seen.words.includes(candidate.shape.name)) ||
    hasAddition(seen, candidate)
  );
}

/** The same name under the same ending, but for what the eye passes over: `rnastodon.social`, `masotdon.social`. */
function isSpelledAlike(seen: Shape, { shape, isDistinctive }: Known): boolean {
  const isSameEnding = seen.ending === shape.ending;
  if (!isSameEnding && !isDistinctive) return false;
  if (seen.name === shape.name) return true;
  const { length } = shape.plainName;
  if (length < shortest.smallSlip) return false;
  const isSlip = isSameEnding && length >= shortest.anySlip ? isOneSlipApart : isSmallSlip;
  return isSlip(seen.plainName, shape.plainName) || isSlip(seen.name, shape.name);
}

/** The whole known name within another: `mastodon.social.evil.com`, `mastodon-social.com`, `infosec.exchanqe.com`. */
function holdsAllOf(seen: Shape, shape: Shape): boolean {
  if (`.${seen.whole}.`.includes(`.${shape.whole}.`)) return true;
  const { run, plainRun, ending } = shape;
  if (run.length < shortest.together) return false;
  if (seen.run === run || isReversed(seen, shape)) return true;
  const isLongEnding = ending.length >= shortest.ending;
  const mayHoldSlip = isLongEnding && run.length >= shortest.wholeSlip;
  const mayBeWithin = isLongEnding && run.length >= shortest.within;
  return seen.runs.some(({ plain, glance, last, isOneWord }) => {
    // In short endings i is told from l: `mastodon.le-gras.fr` is not mastodon.ie.
    if (glance === run) return isLongEnding || last.endsWith(ending);
    if (mayBeWithin && isOneWord && glance.includes(run)) return true;
    return (
      (mayHoldSlip && isOneSlipApart(plain, plainRun)) || isAddedTo(glance, run) || isAddedTo(plain, plainRun)
    );
  });
}

/** The ending before the name, both in front of somebody's domain: `social.mastodon.evil.com`. */
function isReversed({ labelsBefore }: Shape, { ending, name }: Shape): boolean {
  if (ending.length < shortest.ending) return false;
  const at = labelsBefore.indexOf(name);
  return at > 0 && labelsBefore[at - 1] === skeleton(ending);
}

/** A name that begins with all of the known one and goes on: `mastodon.socials.com`. After a short ending by two letters at most. */
function isBeginning(seen: Shape, { whole, written, run, ending }: Shape): boolean {
  if (ending.length > shortest.ending) return seen.whole.startsWith(whole);
  if (run.length < shortest.together || !seen.written.startsWith(written)) return false;
  return /^[a-z0-9]{1,2}\./.test(seen.written.slice(written.length));
}

/** A known name with a word before or after it, under its ending, or under any where the word asks for a password. */
function hasAddition(seen: Shape, { shape: { name, plainName, ending }, isDistinctive }: Known): boolean {
  const isAdded = (words: ReadonlySet<string>) =>
    isAddedTo(seen.name, name, words) || isAddedTo(seen.plainName, plainName, words);
  const isLong = name.length >= shortest.addition;
  if (seen.ending !== ending) return isLong && isAdded(credentialWords);
  if (isAdded(additions)) return true;
  const mayBeAnyWord = isLong && (isDistinctive || ending.length >= shortest.ending);
  return mayBeAnyWord && (seen.name.startsWith(`${name}-`) || seen.name.endsWith(`-${name}`));
}

/** Whether one text is another with an addition before or after it, with or without a hyphen. */
function isAddedTo(seen: string, name: string, words: ReadonlySet<string> = additions): boolean {
  if (seen.length <= name.length) return false;
  return (
    (seen.endsWith(name) && words.has(seen.slice(0, -name.length).replace(/-$/, ''))) ||
    (seen.startsWith(name) && words.has(seen.slice(name.length).replace(/^-/, '')))
  );
}
