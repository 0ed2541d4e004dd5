import { describe, expect, test } from 'vitest';
import { sharedJson } from '@/e2e/support/shared';
import { parseSoftware } from './choice';
import { guessFromHost } from './host-names';
import { findSoftware, softwareIds } from './software';
import type { DataKind, PageId, Software } from './types';

type Paths = Partial<Record<'alias' | 'move' | 'export' | 'import' | 'profile', string | null>>;
type Fact = { software: string; displayName: string; canMoveIn: boolean; canMoveOut: boolean; paths: Paths };
type Extra = {
  software: string;
  displayName: string;
  inherits?: string;
  match: { alsoNames?: string[]; hosts?: string[]; notActivityPubHosts?: string[] };
  pathsByVersion?: ({ lt?: string; gte?: string } & Paths)[];
  directExports?: Record<string, string>;
  downloadedFileNames?: Record<string, string>;
  exportKinds?: string[];
  importKinds?: string[];
  cooldownDays?: number | null;
  handleFormat?: string;
  irreversible?: boolean;
  altFrontendPaths?: Paths;
};
type Route = { id: string; path: string; since: string; until: string | null };

const facts = sharedJson<Fact[]>('facts/fediverse/software.json');
const extra = sharedJson<{ rows: Extra[] }>('facts/fediverse/software-extra.json');
const routes = sharedJson<Route[]>('facts/mastodon/routes.json');

const idOf = ({ software, displayName }: { software: string; displayName: string }) =>
  displayName.startsWith('glitch') ? 'glitch' : software.toLowerCase();
/** The version that the facts describe, of software whose pages differ by version. */
const versionInFacts: Readonly<Record<string, string>> = {
  mastodon: 'mastodon@4.7',
  glitch: 'glitch@4.7',
  hometown: 'hometown@3.4',
};
const at = (value: string): Software => findSoftware(parseSoftware(value));

/** `filters(4.6+)`, `mutes+blocks(json)` and the like as our kinds; kinds the guide does not carry fall away. */
const ours = (kinds: string[] = []): DataKind[] => {
  const known = ['following', 'lists', 'mutes', 'blocks', 'domainBlocks', 'bookmarks', 'filters'];
  const names = kinds.flatMap((kind) => kind.replace(/\(.*/, '').split('+'));
  return names.filter((name) => known.includes(name)).toSorted() as DataKind[];
};

const differences = (found: [what: string, ours: unknown, facts: unknown][]): string[] =>
  found
    .filter(([, mine, fact]) => JSON.stringify(mine) !== JSON.stringify(fact))
    .map(([what, mine, fact]) => `${what}: ${JSON.stringify(mine)}, facts ${JSON.stringify(fact)}`);

const pathDifferences = (software: Software, paths: Paths) =>
  differences(
    Object.entries(paths)
      .filter(([page]) => ['alias', 'move', 'export', 'import', 'profile'].includes(page))
      .map(([page, path]) => [page, software.pages[page as PageId] ?? null, path]),
  );

test('a difference is printed with both sides', () => {
  expect(differences([['import', '/a', '/b']])).toEqual(['import: "/a", facts "/b"']);
  expect(ours(['filters(4.6+)', 'mutes+blocks(json)', 'posts(json)'])).toEqual([
    'blocks',
    'filters',
    'mutes',
  ]);
});

if (facts && extra && routes) {
  test('all software of the facts is there', () => {
    expect(facts.map(idOf).filter((id) => !softwareIds.includes(id))).toEqual([]);
  });

  describe.each(facts.map((fact) => [idOf(fact), fact] as const))('%s', (id, fact) => {
    const software = at(versionInFacts[id] ?? id);
    const isByAdmin = id === 'wordpress';

    test('has the paths of the facts', () => {
      expect(pathDifferences(software, fact.paths)).toEqual([]);
    });

    test('can move as the facts say', () => {
      const found = differences([
        ['in', software.canMoveIn, fact.canMoveIn],
        ['out', software.canMoveOut, isByAdmin ? 'admin' : fact.canMoveOut],
      ]);
      expect(found).toEqual([]);
    });
  });

  describe.each(extra.rows.map((row) => [idOf(row), row] as const))('%s, in detail', (id, row) => {
    const known = row.inherits
      ? { ...extra.rows.find(({ software }) => software === row.inherits), ...row }
      : row;
    const software = at(id === 'hometown' ? 'hometown@4.6' : id);

    test('exports and imports the kinds of the facts', () => {
      const found = differences([
        ['exports', Object.keys(software.exports).toSorted(), ours(known.exportKinds)],
        ['imports', software.imports.toSorted(), ours(known.importKinds)],
      ]);
      expect(found).toEqual([]);
    });

    test('has the limits, forms and names of the facts', () => {
      const { hosts = [], notActivityPubHosts = [], alsoNames = [] } = known.match;
      const found = differences([
        ['cooldown', software.cooldown?.days ?? null, known.cooldownDays ?? null],
        ['irreversible', software.cautions.includes('irreversible'), known.irreversible ?? false],
        ...alsoNames.map((name): [string, unknown, unknown] => [name, parseSoftware(name)?.id, id]),
        ...(known.handleFormat
          ? [
              ['handle', known.handleFormat.startsWith(software.handleFormat), true] as [
                string,
                unknown,
                unknown,
              ],
            ]
          : []),
        ...Object.entries(known.altFrontendPaths ?? {}).map(([page, path]): [string, unknown, unknown] => [
          `other ${page}`,
          software.otherPages[page as PageId],
          path,
        ]),
        ...Object.entries(known.directExports ?? {}).map(([kind, path]): [string, unknown, unknown] => [
          `${kind} address`,
          software.exports[kind as DataKind]?.path,
          path.replace(/ \(.*/, ''),
        ]),
        ...Object.entries(known.downloadedFileNames ?? {}).map(([kind, name]): [string, unknown, unknown] => [
          `${kind} name`,
          software.exports[kind as DataKind]?.fileName,
          name,
        ]),
      ]);
      expect(found).toEqual([]);
      expect([...hosts, ...notActivityPubHosts].filter((host) => host && hostId(host) !== id)).toEqual([]);
    });

    test('has the paths of the facts in every version', () => {
      const found = (known.pathsByVersion ?? []).flatMap(({ lt, gte, ...paths }) => {
        const version = gte ?? before(lt ?? '');
        return pathDifferences(at(`${id}@${version}`), paths).map((line) => `${version} ${line}`);
      });
      expect(found).toEqual([]);
    });
  });

  describe('Mastodon’s addresses', () => {
    const versions = ['3.2', '3.5', '4.0', '4.1', '4.2', '4.3', '4.4', '4.5', '4.6', '4.7'];

    test.each(versions)('every page of %s is a route it has', (version) => {
      const software = at(`mastodon@${version}`);
      const paths = [
        ...Object.values(software.pages),
        ...Object.values(software.exports).flatMap(({ path }) => path ?? []),
      ];
      expect(paths.filter((path) => !isRoute(path, version))).toEqual([]);
    });
  });
}

function hostId(host: string): string | undefined {
  return softwareIds.find((id) => id === guessFromHost(host)?.id);
}

function before(version: string): string {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return `${major}.${minor - 1}`;
}

/** Routes the facts do not list, read in config/routes.rb and config/routes/web_app.rb of each release. */
const moreRoutes: Route[] = [
  { id: 'web.explore', path: '/explore', since: '4.0.0', until: null },
  { id: 'web.local', path: '/public/local', since: '4.0.0', until: null },
  { id: 'web.shortcuts', path: '/keyboard-shortcuts', since: '4.0.0', until: null },
  { id: 'web.followed_tags', path: '/followed_tags', since: '4.1.0', until: null },
  { id: 'tags', path: '/tags', since: '<=3.0', until: null },
  { id: 'oauth.applications', path: '/oauth/authorized_applications', since: '<=3.0', until: null },
];

function isRoute(path: string, version: string): boolean {
  const bare = path.split('#')[0];
  // The facts name the 3.x address in a note only.
  if (bare === '/web/follow_requests') return version.startsWith('3.');
  return [...(routes ?? []), ...moreRoutes].some(
    (route) =>
      route.path.split('?')[0] === bare &&
      Number.parseFloat(route.since.replace('<=', '')) <= Number.parseFloat(version) &&
      (route.until === null || Number.parseFloat(version) <= Number.parseFloat(route.until)),
  );
}
