import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTarget } from './request-target';

describe('readTarget', () => {
  it.each([
    ['/en', '/en'],
    ['/en?from=a&to=b', '/en?from=a&to=b'],
    ['http://evil.example.com/en?from=a', '/en?from=a'],
    ['HTTP://evil.example.com', '/'],
    ['https://evil.example.com?from=a', '/?from=a'],
    ['/en#part', '/en'],
    ['/en?to=//a//b\\c', '/en?to=//a//b\\c'],
  ])('takes %j as %s', (raw, target) => {
    expect(readTarget(raw)).toEqual({ kind: 'take', target });
  });

  it.each([
    ['//evil.example.com', '/evil.example.com'],
    ['/en//guide?from=a', '/en/guide?from=a'],
    ['http://a.example//evil.example.com', '/evil.example.com'],
  ])('sends %j on to %s', (raw, to) => {
    expect(readTarget(raw)).toEqual({ kind: 'redirect', to });
  });

  it.each([
    '',
    '*',
    'en',
    '/%',
    '/%ff',
    '/%zz',
    '/a%00b',
    '/en?from=m\u00c3\u00bcnchen.social',
    '/\\evil.example.com',
    'javascript:alert(1)',
    'host:443',
  ])('refuses %j as no address', (raw) => {
    expect(readTarget(raw)).toEqual({ kind: 'refuse', status: 400 });
  });

  it('refuses what is longer than 4 KB', () => {
    expect(readTarget(`/en?from=${'a'.repeat(5000)}`)).toEqual({ kind: 'refuse', status: 414 });
  });

  it('never throws, and never sends anybody to another host', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('', '/', '//', 'http://a', '/\\'),
        fc.string({ unit: 'binary' }),
        (before, text) => {
          const read = readTarget(before + text);
          if (read.kind === 'redirect') expect(read.to).toMatch(/^\/(?![/\\])/);
          if (read.kind === 'take') expect(read.target).toMatch(/^\/(?!\/)[!-~]*$/);
        },
      ),
    );
  }, 30_000);
});
