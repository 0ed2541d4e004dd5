import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOneSlipApart, resembles } from './lookalike';
import { skeleton } from './skeleton';
import { serverAt } from './testing';
import { wellKnownHosts } from './well-known';

test.each([
  ['mast0don.social', 'mastodon.social'],
  ['rnastodon.social', 'mastodon.social'],
  ['rnstdn.dk', 'mstdn.dk'],
  ['mаstodon.social', 'mastodon.social'],
  ['màstödon.social', 'mastodon.social'],
  ['mastodno.social', 'mastodon.social'],
  ['mastdon.social', 'mastodon.social'],
  ['helvede.net.login.com', 'helvede.net'],
  ['helvede-net.com', 'helvede.net'],
  ['www-expressional.social', 'expressional.social'],
  ['mastodonsocial.com', 'mastodon.social'],
  ['masto.don.social', 'mastodon.social'],
  ['mastodon.social-login.com', 'mastodon.social'],
  ['login-mastodon.social', 'mastodon.social'],
  ['hachyderm.com', 'hachyderm.io'],
])('%s looks like %s', (value, known) => {
  expect(resembles(serverAt(value))).toBe(known);
});

test.each([
  'www.mastodon.social',
  'files.mastodon.social',
  'mastodon.dk',
  'mastodon.no',
  'masto.nu',
  'pixelfed.de',
  'pixelfed.dk',
  'helvete.net',
  'radical.social',
  'rogue-scholar.social',
  'mastodon.le-gras.fr',
  'castodon.nl',
  'mstdn.dev',
  'social.coop',
  'anna.dk',
])('%s looks like no other server', (value) => {
  expect(resembles(serverAt(value))).toBeNull();
});

test('no well-known server looks like another', () => {
  expect(wellKnownHosts.filter((host) => resembles(serverAt(host)) !== null)).toEqual([]);
});

describe('one slip', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcd'), minLength: 1, maxLength: 8 });
  test('is a letter added, left out, changed, or swapped with its neighbour', () => {
    expect(
      ['acd', 'abbcd', 'abxd', 'acbd', 'bcd', 'abc', 'abdc'].map((it) => isOneSlipApart(it, 'abcd')),
    ).toEqual(Array(7).fill(true));
    expect(['abcd', 'abdcx', 'ab', 'badc', 'dbca'].map((it) => isOneSlipApart(it, 'abcd'))).toEqual(
      Array(5).fill(false),
    );
  });
  test('is the same both ways', () => {
    fc.assert(
      fc.property(word, word, (one, other) => isOneSlipApart(one, other) === isOneSlipApart(other, one)),
    );
  });
});

test('names that look the same have the same skeleton, and others have not', () => {
  expect(['rnaſt0don', 'mаstodøn', 'mästodon'].map((name) => skeleton(name.replace('ſ', 's')))).toEqual(
    Array(3).fill(skeleton('mastodon')),
  );
  expect(skeleton('fosstodon')).not.toBe(skeleton('mastodon'));
});
