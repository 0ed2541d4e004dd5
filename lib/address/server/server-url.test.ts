import { expect, test } from 'vitest';
import { serverUrl } from './server-url';
import { serverAt } from './testing';

test('a link to a server is https, its canonical name, and the path', () => {
  expect(serverUrl(serverAt('http://LØKKA.com/x'), '/settings/aliases')).toBe(
    'https://xn--lkka-gra.com/settings/aliases',
  );
});

test.each(['', 'about', '.evil.com/', '@evil.com', ':8080/'])('%j is no path', (path) => {
  expect(() => serverUrl(serverAt('mstdn.dk'), path)).toThrow(RangeError);
});
