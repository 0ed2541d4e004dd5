import { expect, test } from '@playwright/test';
import { rawRequest } from '../support/raw-request';

const longest = `${'a'.repeat(61)}.${'b'.repeat(61)}.${'c'.repeat(61)}.${'d'.repeat(59)}.social`;

const queries = [
  '',
  '?from=mastodon.social',
  '?to=expressional.social',
  '?from=mastodon.social&to=expressional.social',
  `?from=${longest}&to=${longest}`,
  '?from=xn--lkka-gra.com&to=xn--fiqs8s.xn--fiqs8s',
  `?from=${encodeURIComponent('例え.jp')}&to=${encodeURIComponent('пример.рф')}`,
  `?from=${encodeURIComponent('<script>😀→')}&to=${encodeURIComponent('😀.social')}`,
];

for (const query of queries) {
  test(`the picture for "${query.slice(0, 60)}" is a PNG of the right size in both languages`, async ({
    baseURL,
  }) => {
    for (const locale of ['da', 'en']) {
      const first = await rawRequest(baseURL ?? '', `/${locale}/og/move-server${query}`);
      // Only the canonical address is drawn.
      const { status, headers, body } =
        first.status === 308 ? await rawRequest(baseURL ?? '', first.headers.location ?? '') : first;
      expect([status, headers['content-type']]).toEqual([200, 'image/png']);
      expect(body.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
      expect([body.readUInt32BE(16), body.readUInt32BE(20)]).toEqual([1200, 630]);
      expect(body.length).toBeLessThan(300_000);
    }
  });
}
