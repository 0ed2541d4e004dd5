import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

type Package = {
  version: string;
  license?: string;
  dev?: boolean;
  hasInstallScript?: boolean;
  resolved?: string;
};

const root = path.resolve(import.meta.dirname, '..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const lock: Record<string, Package> = JSON.parse(read('package-lock.json')).packages;
const manifest = JSON.parse(read('package.json'));
const installed = Object.entries(lock).filter(([place]) => place !== '');
const nameOf = (place: string) => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** The lowest version without a known critical hole, and the advisory that made it so. */
const floors = {
  next: ['16.4.5', 'GHSA-7qx7, CVE-2026-119347'],
  react: ['19.3.1', 'GHSA-673q-mjm6-r5xr'],
  'react-dom': ['19.3.1', 'GHSA-673q-mjm6-r5xr'],
  zod: ['4.6.6', 'GHSA-mrhx'],
  sharp: ['0.35.5', 'GHSA-2464-fhr4-w9xw'],
  satori: ['0.33.5', 'GHSA-vcvr-r3jv-pc5j'],
} as const;

/** Drags in a satori with a hole; `next/og` is used instead. */
const banned = ['@vercel/og'];

/** Licences of what we ship, besides combinations of these. */
const licences = [
  'MIT',
  'BSD-2-Clause',
  'Apache-2.0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'MPL-2.0',
  'CC-BY-4.0',
  'OFL-1.1',
  'LGPL-3.0-or-later',
];

function isAtLeast(version: string, floor: string): boolean {
  const [left, right] = [version, floor].map((each) => each.split('-')[0]?.split('.').map(Number) ?? []);
  for (const at of [0, 1, 2]) {
    const difference = (left?.[at] ?? 0) - (right?.[at] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return !version.includes('-');
}

describe('the lock file', () => {
  it.each(Object.entries(floors))('holds no %s below %j', (name, [floor]) => {
    const versions = installed.filter(([place]) => nameOf(place) === name).map(([, { version }]) => version);
    expect(versions.filter((version) => !isAtLeast(version, floor))).toEqual([]);
  });

  it('holds nothing that is banned', () => {
    expect(installed.filter(([place]) => banned.includes(nameOf(place)))).toEqual([]);
  });

  it('holds only licences on our list', () => {
    const others = installed.filter(
      ([, { license, dev }]) =>
        !dev && !license?.split(/ AND | OR /).every((each) => licences.includes(each.replace(/[()]/g, ''))),
    );
    expect(others.map(([place, { license }]) => `${place}: ${license}`)).toEqual([]);
  });

  it('names no address of a registry', () => {
    expect(read('package-lock.json')).not.toMatch(
      /https?:\/\/(?!opencollective|github|tidelift|feross|paulmillr|www\.patreon)[^"]*\.tgz/,
    );
    expect(installed.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });

  it('runs install scripts only of packages that were decided upon by name', () => {
    const scripted = installed
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([place]) => nameOf(place));
    expect(Object.keys(manifest.allowScripts)).toEqual(expect.arrayContaining(scripted));
  });
});

describe('what we ship', () => {
  it('depends on few packages', () => {
    expect(Object.keys(manifest.dependencies).length).toBeLessThanOrEqual(13);
    // Without the binaries that only one kind of machine installs.
    const shipped = Object.entries(lock).filter(
      ([place, each]) => place !== '' && !each.dev && !('optional' in each),
    );
    expect(shipped.length).toBeLessThanOrEqual(60);
  });

  it('is pinned', () => {
    expect(Object.values<string>(manifest.dependencies).filter((version) => !/^\d/.test(version))).toEqual(
      [],
    );
  });

  it('is installed under strict rules', () => {
    for (const rule of [
      'strict-allow-scripts=true',
      'allow-git=none',
      'allow-remote=none',
      'engine-strict=true',
      'min-release-age=7',
    ])
      expect(read('.npmrc').split('\n')).toContain(rule);
  });
});

describe('what an operator can hold us to', () => {
  it('is a list of all that we ship, made by npm itself', () => {
    const args = ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--package-lock-only'];
    const sbom = JSON.parse(execFileSync('npm', args, { cwd: root, encoding: 'utf8', stdio: 'pipe' }));
    const listed = new Set(sbom.components.map(({ name }: { name: string }) => name));
    expect(sbom.bomFormat).toBe('CycloneDX');
    expect(Object.keys(manifest.dependencies).filter((name) => !listed.has(name))).toEqual([]);
    expect(read('deploy/Dockerfile')).toContain('npm run --silent sbom > sbom.cdx.json');
  });

  it('is a promise of when holes are closed, and robots that find them', () => {
    expect(read('SECURITY.md')).toMatch(/critical[^\n]*\| released within 24 hours \|/);
    expect(read('SECURITY.md')).toMatch(/high \| within 7 days \|/);
    const { vulnerabilityAlerts, minimumReleaseAge } = JSON.parse(read('renovate.json'));
    expect([vulnerabilityAlerts.enabled, minimumReleaseAge]).toEqual([true, '7 days']);
    expect(read('.github/workflows/ci.yml')).toContain('npm audit --omit=dev');
  });
});
