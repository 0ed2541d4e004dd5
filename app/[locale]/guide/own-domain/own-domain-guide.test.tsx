import { describe, expect, test } from 'vitest';
import { SectionedGuide } from '@/components/guide/sectioned-guide';
import { idsIn, linksIn, renderIn } from '@/e2e/support/render';
import { readQuery } from '@/lib/address/query';
import { externalPages } from '@/lib/facts/external-urls';
import { readOwnDomain } from '@/lib/formats/webfinger/own-domain';
import { locales } from '@/lib/i18n/routing';
import { pageKeys, pagePath } from '@/lib/pages';
import { ownDomainGuide } from './own-domain-guide';

const render = (locale: (typeof locales)[number], search: string) =>
  renderIn(
    locale,
    <SectionedGuide of={ownDomainGuide} guide={readOwnDomain(readQuery(['username', 'alias'], search))} />,
  );

const external: readonly string[] = Object.values(externalPages).map(({ url }) => url);
const both = 'username=anna@mastodon.social&alias=hej@anna.dk';

describe.each(locales)('the own-domain guide in %s', (locale) => {
  test.each(['', both, 'username=anna@mastodon.social', 'alias=hej@anna.dk', 'username=x&alias=<b>@"'])(
    'reads whole with "%s", and every link leads somewhere',
    async (search) => {
      const html = await render(locale, search);
      const ids = idsIn(html);
      expect(new Set(ids).size).toBe(ids.length);
      expect(html).not.toMatch(/undefined|\[object/);
      const own = pageKeys.map((key) => pagePath(key, locale));
      const lost = linksIn(html).filter((href) => {
        if (href.startsWith('#')) return !ids.includes(href.slice(1));
        if (href.startsWith('/')) return !own.includes(href.split('?')[0] ?? '');
        return !external.includes(href);
      });
      expect(lost).toEqual([]);
    },
  );

  test('every file holds the reader’s own names once both are known', async () => {
    const html = await render(locale, both);
    expect(html).not.toContain('.example');
    expect(html.match(/<pre/g)?.length).toBeGreaterThan(14);
    expect(html).toContain('acct:anna@mastodon.social');
  });

  test('stands in for a name that could not be read, and says what is wrong', async () => {
    const html = await render(locale, 'username=anna&alias=hej@anna.dk');
    expect(html).toContain('username-error');
    expect(html).not.toContain('alias-error');
    expect(html).toContain('.example');
  });

  test('names no address to open before it is known', async () => {
    expect(await render(locale, '')).not.toContain('own-domain-address');
    expect((await render(locale, 'alias=hej@anna.dk')).split('own-domain-address')).toHaveLength(2);
    expect((await render(locale, both)).split('own-domain-address')).toHaveLength(3);
  });
});
