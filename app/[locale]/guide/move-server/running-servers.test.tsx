import { describe, expect, test } from 'vitest';
import { linksIn, renderIn, textOf } from '@/e2e/support/render';
import { readQuery } from '@/lib/address/query';
import { locales } from '@/lib/i18n/routing';
import { type SituationId, situationIds } from '@/lib/move/situations/ids';
import { readSituation, situations } from '@/lib/move/situations/situations';
import { SituationGuide } from './situation-guide';

const old = 'gammel.example.com';
const young = 'ny.example.org';

function guide(id: SituationId, software: string) {
  const query = readQuery(
    ['from', 'to', 'fromSoftware', 'toSoftware'],
    `from=${old}&to=${young}&${software}`,
  );
  return <SituationGuide id={id} move={readSituation({ ...query, ...situations[id].read(query) }, id)} />;
}

/** The part of the page with that class, as text; empty where there is none. */
function partOf(html: string, name: string): string {
  return textOf(html.match(new RegExp(`<(p|ul) class="(?:hint )?${name}".*?</\\1>`, 's'))?.[0] ?? '');
}

/** Whether the page leads to a server: to pages of it, where one may be asked for a password. */
function leadsTo(html: string, host: string): boolean {
  return linksIn(html).some((href) => href.startsWith(`https://${host}/`));
}

describe.each(locales)('in %s', (locale) => {
  test.each(situationIds.filter((id) => id !== 'newName'))(
    '%s asks to compare the address bar with each server that it leads to, and with no other',
    async (id) => {
      const html = await renderIn(locale, guide(id, ''));
      const trust = partOf(html, 'server-trust');
      expect(trust).not.toBe('');
      expect([old, young].filter((host) => trust.includes(host))).toEqual(
        [old, young].filter((host) => leadsTo(html, host)),
      );
    },
  );

  test('the head of a guide for a server that is gone says only what the new one runs', async () => {
    const html = await renderIn(locale, guide('gone', 'fromSoftware=mastodon@5.0&toSoftware=gotosocial'));
    expect(partOf(html, 'facts')).toContain('GoToSocial');
    expect(partOf(html, 'facts')).not.toContain('Mastodon');
    expect(textOf(html.slice(0, html.indexOf('id="servers"')))).not.toContain('Mastodon 5.0');
  });

  test('the head of a guide for a server that still shows its pages says what both run', async () => {
    const html = await renderIn(locale, guide('readOnly', 'fromSoftware=mastodon@5.0&toSoftware=gotosocial'));
    expect(partOf(html, 'facts')).toMatch(/Mastodon 5\.0.*GoToSocial/);
  });
});
