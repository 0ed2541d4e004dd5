import { describe, expect, test } from 'vitest';
import { linksIn, renderIn, textOf } from '@/e2e/support/render';
import { readQuery } from '@/lib/address/query';
import { readMove } from '@/lib/move/move';
import { MoveGuide } from './move-guide';

const names = ['from', 'to', 'fromSoftware', 'toSoftware'] as const;
const old = 'https://gammel.example.com';
const young = 'https://ny.example.org';

async function guide(locale: 'da' | 'en', from: string, to: string) {
  const query = `from=gammel.example.com&to=ny.example.org&fromSoftware=mastodon@${from}&toSoftware=mastodon@${to}`;
  const html = await renderIn(locale, <MoveGuide move={readMove(readQuery(names, query))} />);
  return { text: textOf(html), links: linksIn(html), html };
}

/** The names of boxes and buttons in a page. */
const labels = (html: string) =>
  [...html.matchAll(/<kbd class="ui-label"[^>]*>([^<]*)</g)].map(([, label]) => label);

/** What a reader meets on the new server, by its version. Written out here on purpose: the tables must say the same. */
const asNew = [
  {
    version: '3.5',
    importPath: '/settings/import',
    confirms: false,
    door: 'Kræv følgeanmodninger',
    profile: '/settings/profile',
    lists: false,
    filters: false,
  },
  {
    version: '4.1',
    importPath: '/settings/import',
    confirms: false,
    door: 'Kræv følgeanmodninger',
    profile: '/settings/profile',
    lists: false,
    filters: false,
  },
  {
    version: '4.2',
    importPath: '/settings/imports',
    confirms: true,
    door: 'Acceptér automatisk nye Følgere',
    profile: '/settings/profile',
    lists: true,
    filters: false,
  },
  {
    version: '4.5',
    importPath: '/settings/imports',
    confirms: true,
    door: 'Acceptér automatisk nye følgere',
    profile: '/settings/profile',
    lists: true,
    filters: false,
  },
  {
    version: '4.6',
    importPath: '/settings/imports',
    confirms: true,
    door: 'Acceptér automatisk nye følgere',
    profile: '/profile/edit',
    lists: true,
    filters: true,
  },
];

describe.each(asNew)(
  'to Mastodon $version',
  ({ version, importPath, confirms, profile, door, lists, filters }) => {
    test('opens the pages it has', async () => {
      const { links } = await guide('en', '4.6', version);
      const settings = links.filter((link) => /\/settings\/imports?$/.test(link));
      expect([...new Set(settings)]).toEqual([young + importPath]);
      expect(links).toContain(young + profile);
      expect(links).toContain(`${young}/settings/aliases`);
      expect(links).toContain(`${old}/settings/migration`);
      const privacy = links.filter((link) => link.startsWith(`${young}/settings/privacy`));
      expect(privacy.length > 0).toBe(confirms);
    });

    test('names the boxes and buttons it has', async () => {
      const { html } = await guide('da', '4.6', version);
      expect(labels(html).includes('Bekræft')).toBe(confirms);
      expect(labels(html)).toContain(door);
      expect(html.includes('Kræv følgeanmodninger')).toBe(!confirms);
    });

    test('brings lists and filters where it takes them in', async () => {
      const { html } = await guide('en', '4.6', version);
      const how = (what: string) =>
        new RegExp(`<th scope="row">${what}</th><td class="kept-(\\w+)"`).exec(html)?.[1];
      expect(how('Lists')).toBe(lists ? 'file' : 'stays');
      expect(how('Word filters')).toBe(filters ? 'file' : 'stays');
      expect(how('Bookmarks')).toBe('file');
    });
  },
);

/** What a reader meets on the old server, by its version. */
const asOld = [
  {
    version: '3.5',
    exportPage: 'Dataeksport',
    mutes: 'Du tavsgør',
    filters: false,
    cachesAlias: true,
    onProfile: true,
  },
  {
    version: '4.1',
    exportPage: 'Dataeksport',
    mutes: 'Du tavsgør',
    filters: false,
    cachesAlias: false,
    onProfile: true,
  },
  {
    version: '4.2',
    exportPage: 'Dataeksport',
    mutes: 'Du tavsgør',
    filters: false,
    cachesAlias: false,
    onProfile: false,
  },
  {
    version: '4.5',
    exportPage: 'Eksport',
    mutes: 'Du skjuler',
    filters: false,
    cachesAlias: false,
    onProfile: false,
  },
  {
    version: '4.6',
    exportPage: 'Eksport',
    mutes: 'Du skjuler',
    filters: true,
    cachesAlias: false,
    onProfile: false,
  },
];

describe.each(asOld)(
  'from Mastodon $version',
  ({ version, exportPage, mutes, filters, cachesAlias, onProfile }) => {
    test('calls the pages and files by the names it shows', async () => {
      const { text, links } = await guide('da', version, '4.6');
      expect(text).toContain(`Åbn ${exportPage} `);
      expect(text).toContain(mutes);
      expect(links).toContain(`${old}/settings/exports/mutes.csv`);
      expect(links.includes(`${old}/settings/exports/custom_filters.json`)).toBe(filters);
    });

    test('says where the link for moving stands, and how fresh the alias must be', async () => {
      const { text } = await guide('en', version, '4.6');
      expect(text).toContain('Account settings › configure it here');
      const clicks = text.match(/is also near the bottom of your profile page/g) ?? [];
      expect(clicks).toHaveLength(onProfile ? 1 : 0);
      expect(text.includes('old copy of your new profile')).toBe(cachesAlias);
    });
  },
);
