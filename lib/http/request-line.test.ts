import fc from 'fast-check';
import { expect, test } from 'vitest';
import { refusesLine } from './request-line.mjs';

test.each([
  ['GET', '/', 0],
  ['GET', '/en/guide/move-server?from=mastodon.social&to=expressional.social', 0],
  ['GET', '/en/guide/move-server?from=../x&to=%2e%2e/y\\', 0],
  ['GET', '/da/s%C3%B8g', 0],
  ['GET', '/.well-known/security.txt', 0],
  ['GET', '/en/...', 0],
  ['GET', '/%E0%A4%A', 0],
  ['POST', '/en', 0],
  ['TRACE', '/en', 405],
  ['GET', '/en/x/../y', 400],
  ['GET', '/_next/%2e%2E/en', 400],
  ['GET', '/en/.%2e', 400],
  ['GET', '/en/.?from=a.example', 400],
  ['GET', '/en\\x', 400],
  ['GET', '//evil.example/en', 400],
  ['GET', 'http://evil.example/en', 400],
  ['OPTIONS', '*', 400],
])('%s %s is answered with %i where that is not 0', (method, target, status) => {
  expect(refusesLine(method, target)).toBe(status);
});

test('what is let through is read the same way by everybody who takes dot segments away', () => {
  const piece = fc.constantFrom('/', '.', '..', '%2e', '%2E', 'en', '_next', '?', '#', '%', '\\', '%2f', 'x');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const target = `/${pieces.join('')}`;
      fc.pre(refusesLine('GET', target) === 0);
      const path = target.split(/[?#]/)[0];
      expect(new URL(target, 'http://here.example').pathname).toBe(path);
    }),
  );
});
