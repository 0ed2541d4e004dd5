import { describe, expect, test } from 'vitest';
import { linksIn, renderIn, textOf } from '@/e2e/support/render';
import { readQuery } from '@/lib/address/query';
import { parseSoftware } from '@/lib/facts/software/choice';
import { softwareOptions } from '@/lib/facts/software/options';
import { findSoftware } from '@/lib/facts/software/software';
import { dataKinds, type Software } from '@/lib/facts/software/types';
import { locales, type RealLocale } from '@/lib/i18n/routing';
import { readMove } from '@/lib/move/move';
import { situationIds } from '@/lib/move/situations/ids';
import { readSituation, situations } from '@/lib/move/situations/situations';
import { loadMessages } from '@/messages';
import { MoveGuide } from './move-guide';
import { SituationGuide } from './situation-guide';

const old = 'gammel.example.com';
const young = 'ny.example.org';
const names = ['fromSoftware', 'toSoftware', 'from', 'to'] as const;
const values = [
  ...softwareOptions.map(({ value }) => value),
  'mastodon@2.9',
  'gotosocial@0.13',
  'hometown@3.4',
  'mastodon@5.0',
  'gotosocial@9.9',
];

/**
 * Each software as the old one and as the new one, against itself, Mastodon and what nobody knows, and in one of the languages against
 * two very different others; versions of Mastodon against one.
 */
const pairs = (locale: RealLocale) =>
  [
    ...new Set(
      values.flatMap((value, index) => {
        const isTurn = index % locales.length === locales.indexOf(locale);
        const others = value.startsWith('mastodon@')
          ? ['misskey']
          : ['mastodon', 'unknown', ...(isTurn ? ['misskey', 'friendica'] : [])];
        return [value, ...others].flatMap((other) => [`${value} ${other}`, `${other} ${value}`]);
      }),
    ),
  ].map((pair) => pair.split(' ') as [string, string]);

/** For the special situations: a software of each kind, with and without moves, files, pages, and what is not known. */
const kinds = [
  'mastodon',
  'mastodon@4.1',
  'mastodon@5.0',
  'gotosocial',
  'pixelfed',
  'akkoma',
  'misskey',
  'bookwyrm',
  'wordpress',
  'friendica',
  'lemmy',
  'ghost',
  'hollo',
  'bridgy-fed',
  'unknown',
];
const allSituationPairs = kinds.flatMap((kind): [string, string][] => [
  ['mastodon', kind],
  [kind, 'mastodon'],
  [kind, kind],
]);

/** Each of these pairs in one of the languages: what links and parts a situation has is the same in all. */
const situationPairs = (locale: RealLocale) =>
  allSituationPairs.filter((_, index) => index % locales.length === locales.indexOf(locale));

function queryFor(from: string, to: string) {
  const query = `from=${old}&to=${young}&fromSoftware=${encodeURIComponent(from)}&toSoftware=${encodeURIComponent(to)}`;
  return readQuery(names, query);
}

function addressesOf(software: Software): readonly string[] {
  const archive = software.ownArchive ? Object.values(software.ownArchive) : [];
  const files = Object.values(software.exports).flatMap(({ path }) => path ?? []);
  return [...Object.values(software.pages), ...Object.values(software.otherPages), ...archive, ...files];
}

/** The posts that can be opened in a rendered guide: what is shown, and what its link opens, which ends where a name begins. */
function postsIn(html: string): { shown: string; sent: string }[] {
  const parts = html.split('<blockquote class="ready-text">').slice(1);
  return parts.flatMap((part) => {
    const sent = /\?text=([^"]+)"/.exec(part.split('</li>')[0] ?? '')?.[1];
    return sent === undefined
      ? []
      : { shown: textOf(part.split('</blockquote>')[0] ?? ''), sent: decodeURIComponent(sent) };
  });
}

/** What is wrong with a rendered guide: each fault as a line. */
function faultsOf(html: string, from: Software, to: Software): readonly string[] {
  const text = textOf(html);
  const known: Record<string, readonly string[]> = { [old]: addressesOf(from), [young]: addressesOf(to) };
  const strayLinks = linksIn(html)
    .filter((href) => href.startsWith('https://'))
    .map((href) => new URL(href))
    .filter(
      ({ host, pathname, hash }) =>
        known[host] && !known[host].some((path) => path === pathname + hash || path === pathname),
    )
    .map(({ href }) => `no such page: ${href}`);
  const anchors = linksIn(html).filter(
    (href) => href.startsWith('#') && !html.includes(` id="${href.slice(1)}"`),
  );
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  const otherPosts = postsIn(html).filter(({ shown, sent }) => !shown.startsWith(sent.split('@')[0] ?? ''));
  return [
    ...strayLinks,
    ...anchors.map((href) => `leads nowhere: ${href}`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `twice: #${id}`),
    ...otherPosts.map(({ shown, sent }) => `shown as "${shown}", opened as "${sent}"`),
    ...(/<(kbd|code|strong|a)\b[^>]*><\/\1>/.test(html) ? ['empty words'] : []),
    ...(/undefined|\[object|NaN|MoveGuide\.|MoveOther\.|Cautions\./.test(text) ? ['unfinished words'] : []),
    ...(/\b(step|trin) 0\b|\b0 (days|dage)/i.test(text)
      ? ['a step or a number of days that is not there']
      : []),
    ...(/[{}]/.test(text) ? ['braces'] : []),
    ...(/“”|»«|“ ”|\( ?\)/.test(text) ? ['empty quotation'] : []),
  ];
}

describe.each(locales)('the move guide in %s', (locale) => {
  test.each(pairs(locale))('from %s to %s', async (fromValue, toValue) => {
    const move = readMove(queryFor(fromValue, toValue));
    const html = await renderIn(locale, <MoveGuide move={move} />);
    expect(faultsOf(html, move.from.software, move.to.software)).toEqual([]);

    const { kept } = (await loadMessages(locale)).MoveGuide;
    const lines = [...html.matchAll(/<th scope="row">([^<]*)<\/th><td class="kept-(\w+)"/g)];
    const ofKind = (how: string) =>
      dataKinds.filter((kind) => lines.some(([, what, is]) => what === kept[kind] && is === how));
    const inOrder = (kinds: readonly string[]) => dataKinds.filter((kind) => kinds.includes(kind));
    expect(ofKind('file')).toEqual(inOrder(move.plan.files.map(({ kind }) => kind)));
    expect(ofKind('stays')).toEqual(inOrder(move.plan.left.map(({ kind }) => kind)));
    expect(html.match(/<details [^>]*class="step-fold"/g)).toHaveLength(move.steps.length);
    expect(html.includes('class="stop"')).toBe(move.plan.followers !== 'move');
  });

  describe.each(situationIds)('%s', (id) => {
    test.each(situationPairs(locale))('from %s to %s', async (fromValue, toValue) => {
      const query = queryFor(fromValue, toValue);
      const move = readSituation({ ...query, ...situations[id].read(query) }, id);
      const html = await renderIn(locale, <SituationGuide id={id} move={move} />);
      expect(faultsOf(html, move.from.software, move.to.software)).toEqual([]);
    });
  });

  test('between two Mastodon servers, offers two posts', async () => {
    const html = await renderIn(locale, <MoveGuide move={readMove(queryFor('mastodon', 'mastodon'))} />);
    expect(postsIn(html)).toHaveLength(2);
  });

  test('without servers, links to none', async () => {
    const html = await renderIn(locale, <MoveGuide move={readMove(readQuery(names, ''))} />);
    const hosts = linksIn(html)
      .filter((href) => href.startsWith('https://'))
      .map((href) => new URL(href).host);
    expect(hosts.filter((host) => host !== 'docs.joinmastodon.org')).toEqual([]);
  });
});

test('every software of the menu is a row that can be found', () => {
  expect(
    values.filter((value) => findSoftware(parseSoftware(value)).id !== parseSoftware(value)?.id),
  ).toEqual([]);
});
