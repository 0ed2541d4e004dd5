import fc from 'fast-check';
import { parse } from 'tldts';
import { describe, expect, test } from 'vitest';
import { isAlikeByChance } from './alike-by-chance';
import { resembles } from './lookalike';
import { parseServer } from './parse-server';
import type { Server } from './server';
import { plainLetters, skeleton } from './skeleton';
import { serverAt } from './testing';
import { wellKnownHosts, wellKnownServers } from './well-known';

const taken: Record<string, readonly [string, string][]> = {
  'letters that look alike': [
    ['mast0don.social', 'mastodon.social'],
    ['rnastodon.social', 'mastodon.social'],
    ['rnstdn.dk', 'mstdn.dk'],
    ['mаstodon.social', 'mastodon.social'],
    ['màstödon.social', 'mastodon.social'],
    ['mᴀꜱtodon.social', 'mastodon.social'],
    ['expressionaı.social', 'expressional.social'],
  ],
  'one letter off': [
    ['mastodno.social', 'mastodon.social'],
    ['mastdon.social', 'mastodon.social'],
    ['masstodon.social', 'mastodon.social'],
    ['nastodon.social', 'mastodon.social'],
    ['radica1.social', 'radikal.social'],
    ['infosec.exchanqe.com', 'infosec.exchange'],
    ['mastodon.socail.com', 'mastodon.social'],
    ['mastodon-soical.net', 'mastodon.social'],
    ['login.nastodon.social', 'mastodon.social'],
    ['expresional.social', 'expressional.social'],
  ],
  'the name within another': [
    ['helvede.net.login.com', 'helvede.net'],
    ['helvede-net.com', 'helvede.net'],
    ['mas.to.evil.com', 'mas.to'],
    ['mastodonsocial.com', 'mastodon.social'],
    ['masto.don.social', 'mastodon.social'],
    ['mastodon.social-login.com', 'mastodon.social'],
    ['social.mastodon.evil.com', 'mastodon.social'],
    ['mastodon.social.evil.com', 'mastodon.social'],
    ['mstdndk.com', 'mstdn.dk'],
    ['techlgbt.com', 'tech.lgbt'],
    ['fosstodon.evil.com', 'fosstodon.org'],
  ],
  'the name as a beginning': [
    ['mastodon.socials.com', 'mastodon.social'],
    ['mastodon.socialmedia.com', 'mastodon.social'],
    ['mstdn.dks.com', 'mstdn.dk'],
  ],
  'a word before or after it': [
    ['www-expressional.social', 'expressional.social'],
    ['login-mastodon.social', 'mastodon.social'],
    ['accounts-mastodon.social', 'mastodon.social'],
    ['mastodon-login.social', 'mastodon.social'],
    ['joinmastodon.social', 'mastodon.social'],
    ['mymastodonsocial.com', 'mastodon.social'],
    ['konto-mstdn.dk', 'mstdn.dk'],
    ['mastodon-login.com', 'mastodon.social'],
  ],
  'another ending': [
    ['hachyderm.com', 'hachyderm.io'],
    ['mastodonapp.co.uk', 'mastodonapp.uk'],
    ['fostodon.uk', 'fosstodon.org'],
  ],
};

describe.each(Object.entries(taken))('%s', (_, pairs) => {
  test.each(pairs)('%s looks like %s', (value, known) => {
    expect(resembles(serverAt(value))).toBe(known);
  });
});

test.each([
  'www.mastodon.social',
  'files.mastodon.social',
  'status.fosstodon.org',
  'cloud.tchncs.de',
  'joinmastodon.org',
  'mastodon.dk',
  'mastodon.no',
  'masto.nu',
  'pixelfed.de',
  'pixelfed.dk',
  'helvete.net',
  'radical.social',
  'rogue-scholar.social',
  'mastodon.le-gras.fr',
  'mastodon.nieuwspaal.nl',
  'castodon.nl',
  'pachyderm.party',
  'bio-tech.lgbt',
  'mosstodon.social',
  'mstdn.dev',
  'kolektiva.media',
  'social.coop',
  'social.chaos.berlin',
  'chaos.soda.jp.eu.org',
  'anna.dk',
])('%s looks like no other server', (value) => {
  expect(resembles(serverAt(value))).toBeNull();
});

test('no well-known server looks like another', () => {
  expect(wellKnownHosts.filter((host) => resembles(serverAt(host)) !== null)).toEqual([]);
});

/** What an edit makes of a known name and its ending; null where it does nothing. */
type Edit = (name: string, ending: string, at: number, letter: string) => string | null;

const word = fc.constantFrom('login', 'account', 'verify', 'support', 'official', 'konto');
const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz');
const replaceAt = (text: string, at: number, length: number, by: string) =>
  text.slice(0, at) + by + text.slice(at + length);

const edits: Record<string, Edit> = {
  'two neighbours swapped': (name, ending, at) =>
    `${replaceAt(name, at, 2, `${name[at + 1] ?? ''}${name[at]}`)}.${ending}`,
  'a letter doubled': (name, ending, at) => `${replaceAt(name, at, 1, `${name[at]}${name[at]}`)}.${ending}`,
  'a letter left out': (name, ending, at) =>
    name.length < 6 ? null : `${replaceAt(name, at, 1, '')}.${ending}`,
  'a letter changed': (name, ending, at, by) =>
    name.length < 6 ? null : `${replaceAt(name, at, 1, by)}.${ending}`,
  'a letter added': (name, ending, at, by) =>
    name.length < 6 ? null : `${replaceAt(name, at, 0, by)}.${ending}`,
  'a domain after it': (name, ending, _, by) => `${name}.${ending}.${by}${by}x.com`,
  'hyphens for its dots': (name, ending) => `${name}-${ending}.net`,
  'nothing for its dots': (name, ending) => `${name}${ending}.net`,
};

describe('of any well-known server with a name of its own', () => {
  // Names of four letters and more that stand before an ending of one label: c.im and mas.to are too short to be told apart.
  const names = wellKnownServers.flatMap(({ host }) => {
    const { domainWithoutSuffix: name, publicSuffix: ending, subdomain } = parse(host);
    return name && ending && name.length >= 4 && !subdomain ? [{ host, name, ending }] : [];
  });
  const server = fc.constantFrom(...names);
  const warned = (value: string) => {
    const read = parseServer(value);
    // An edit can end in what is no server, in a well-known one, or in one that is known to be another.
    return (
      read === null ||
      wellKnownHosts.includes(read.host) ||
      isAlikeByChance(read.host) ||
      resembles(read) !== null
    );
  };

  test.each(Object.entries(edits))('%s is warned of', (_, edit) => {
    fc.assert(
      fc.property(server, fc.nat(), letter, ({ name, ending }, place, by) => {
        const value = edit(name, ending, place % name.length, by);
        return value === null || warned(value);
      }),
      { numRuns: 1000 },
    );
  });

  test('a word that asks for something is warned of, before or after it', () => {
    fc.assert(
      fc.property(server, word, fc.constantFrom('-', ''), ({ name, ending }, before, hyphen) =>
        [`${before}${hyphen}${name}.${ending}`, `${name}${hyphen}${before}.${ending}`].every(warned),
      ),
      { numRuns: 1000 },
    );
  });

  test('a name that begins with all of it is warned of, where the ending is a long word', () => {
    const long = names.filter(({ ending }) => ending.length > 5);
    fc.assert(
      fc.property(fc.constantFrom(...long), letter, word, ({ host }, by, more) =>
        [`${host}${by}.com`, `${host}${more}.dk`].every(warned),
      ),
    );
  });

  test('no part of its own domain is warned of', () => {
    fc.assert(fc.property(server, word, ({ host }, part) => resembles(serverAt(`${part}.${host}`)) === null));
  });
});

test('names that look the same have the same skeleton, and others have not', () => {
  expect(['rnast0don', 'mаstodøn', 'mästodon'].map((name) => skeleton(name))).toEqual(
    Array(3).fill(skeleton('mastodon')),
  );
  expect(skeleton('fosstodon')).not.toBe(skeleton('mastodon'));
  expect(plainLetters('rn')).not.toBe(plainLetters('m'));
});

test('the longest and most divided name takes no more time for each of its parts than an ordinary one', () => {
  const ordinary = serverAt('social.mastodon.evil.com');
  const longest = serverAt(`${'ab-'.repeat(20)}a.${'mastodon-social-x.'.repeat(8)}com`);
  const quickest = new Map<Server, number>();
  // In turns, and the quickest of many: what else runs on the machine makes a round slower, never quicker.
  for (let round = 0; round < 300; round++) {
    for (const server of [ordinary, longest]) {
      const start = performance.now();
      resembles(server);
      const took = performance.now() - start;
      quickest.set(server, Math.min(quickest.get(server) ?? took, took));
    }
  }
  const eachPart = (server: Server) => (quickest.get(server) ?? 0) / server.host.split(/[.-]/).length;
  // Were every part compared with every other one, it would be a dozen times as much.
  expect(eachPart(longest) / eachPart(ordinary)).toBeLessThan(4);
});
