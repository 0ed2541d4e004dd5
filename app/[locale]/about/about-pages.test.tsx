import type { ReactNode } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { idsIn, linksIn, renderIn } from '@/e2e/support/render';
import { externalPages } from '@/lib/facts/external-urls';
import { locales } from '@/lib/i18n/routing';
import { aboutKeys, pageKeys, pagePath } from '@/lib/pages';
import { AccessibilityPage } from '../accessibility/accessibility-page';
import { FactsPage } from '../facts/facts-page';
import { PrivacyPage } from '../privacy/privacy-page';
import { AboutPage } from './about-page';

const pages: Record<(typeof aboutKeys)[number], ReactNode> = {
  about: <AboutPage />,
  facts: <FactsPage />,
  privacy: <PrivacyPage />,
  accessibility: <AccessibilityPage />,
};

afterEach(() => vi.unstubAllEnvs());

describe.each(locales)('in %s', (locale) => {
  test.each(aboutKeys)('%s reads whole, and its own links lead somewhere', async (key) => {
    const html = await renderIn(locale, pages[key]);
    expect(html).not.toMatch(/undefined|\[object/);
    expect(html.match(/<h1/g)).toHaveLength(1);
    const ids = idsIn(html);
    expect(new Set(ids).size).toBe(ids.length);
    const own = [
      ...pageKeys.map((page) => pagePath(page, locale)),
      '/.well-known/security.txt',
      '/facts.json',
      '/facts.schema.json',
    ];
    const lost = linksIn(html).filter((href) => href.startsWith('/') && !own.includes(href));
    expect(lost).toEqual([]);
  });

  test('the about page names every page of others that the guides refer to, with its day', async () => {
    const links = linksIn(await renderIn(locale, pages.about));
    for (const { url } of Object.values(externalPages)) expect(links).toContain(url);
  });

  test('says who runs the site where they have said so', async () => {
    expect(await renderIn(locale, <PrivacyPage />)).not.toContain('Anna Andersen');
    vi.stubEnv('SITE_OPERATOR', 'Anna Andersen');
    expect(await renderIn(locale, <PrivacyPage />)).toContain('Anna Andersen');
    expect(await renderIn(locale, <AboutPage />)).toContain('Anna Andersen');
  });
});
