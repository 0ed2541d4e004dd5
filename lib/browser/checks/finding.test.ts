import { describe, expect, it } from 'vitest';
import { locales } from '@/lib/i18n/routing';
import { loadMessages } from '@/messages';
import type { ServerReport } from './check-server';
import { fill, findingIds } from './finding';
import { fittedAddress } from './fit';

describe('a finding', () => {
  it.each(locales)('has a sentence in %s, and no sentence is left over', async (locale) => {
    const { ServerCheck } = await loadMessages(locale);
    expect(Object.keys(ServerCheck.findings).sort()).toEqual([...findingIds].sort());
  });

  it('has its values put in just as they are', () => {
    expect(fill('{host} runs {software}. {other}', { host: '$& {software}', software: 'X' })).toBe(
      '$& {software} runs X. {other}',
    );
  });
});

describe('the address of a guide that fits', () => {
  const says = (value: string | null) => {
    const [id = '', version] = value?.split('@') ?? [];
    const choice = value && { id, version: version ? version.split('.').map(Number) : null };
    return { software: choice ? { name: id, version: null, choice } : null } as ServerReport;
  };
  it.each([
    [
      '/en/g?from=a.dk&to=b.dk',
      'mastodon@4.1.2',
      'gotosocial@0.20.2',
      '/en/g?from=a.dk&to=b.dk&fromSoftware=mastodon%404.1.2&toSoftware=gotosocial%400.20.2',
    ],
    [
      '/en/g?from=a.dk&to=b.dk&toSoftware=misskey',
      'mastodon@4.6.0',
      null,
      '/en/g?from=a.dk&to=b.dk&fromSoftware=mastodon%404.6.0&toSoftware=misskey',
    ],
    ['/en/g?from=a.dk&to=b.dk', null, null, null],
    ['/en/g?from=a.dk&to=b.dk&fromSoftware=misskey', 'misskey', null, null],
  ])('%s with %s and %s', (address, from, to, fitted) => {
    const reports = [
      { side: 'from', report: says(from) },
      { side: 'to', report: says(to) },
    ] as const;
    expect(fittedAddress(address, reports)).toBe(fitted);
  });
});
