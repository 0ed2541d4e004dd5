import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { Findings } from '@/components/client/server-check/findings';
import { knownSoftware } from '@/lib/facts/software/known';
import { type Locale, locales } from '@/lib/i18n/routing';
import { readAccount } from './account';
import { accountFindings } from './account-findings';
import { checkServer } from './check-server';
import { fakeFetch } from './fake-fetch';
import type { Finding } from './finding';
import { languageCode } from './instance';
import { blockFindings, serverFindings } from './server-findings';
import { account, always, mastodon, type TestServer, withAnswers } from './testing';
import { type CheckTexts, loadCheckTexts } from './texts';
import { written } from './written';

const [host, other] = ['one.social', 'two.social'];
const blocks = '/api/v1/instance/domain_blocks';
const texts = {} as Record<Locale, CheckTexts>;

beforeAll(async () => {
  for (const locale of locales) texts[locale] = await loadCheckTexts(locale);
});

/** The findings as readers see them, in both languages. */
function shown(findings: readonly Finding[]): string[] {
  return locales.map((locale) =>
    renderToStaticMarkup(<Findings findings={findings} texts={texts[locale]} locale={locale} />),
  );
}

async function findingsOf(server: TestServer): Promise<readonly Finding[]> {
  const { fetcher } = fakeFetch({ [host]: server, [other]: mastodon(other, '4.6.0') });
  const [one, two] = await Promise.all(
    [host, other].map((name) => checkServer(name, knownSoftware, fetcher)),
  );
  if (!one || !two) throw new Error('Both were asked');
  return [
    ...serverFindings(one, 'to', knownSoftware),
    ...serverFindings(one, 'from', knownSoftware),
    ...(await blockFindings(one, two)),
  ];
}

/** Names that mean something to JavaScript or to the answers, with any value. */
const key = fc.constantFrom(
  ...[
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'then',
    'toJSON',
    'length',
    'name',
    'version',
    'domain',
  ],
  ...[
    'severity',
    'digest',
    'enabled',
    'approval_required',
    'min_age',
    'limited_federation',
    'links',
    'rel',
    'href',
  ],
);
const oddText = fc.constantFrom(
  ...[
    '',
    'en-a1',
    'da-12',
    'x-private',
    'i-klingon',
    'en-u-ca-gregory',
    'en_US',
    'xx',
    '-',
    'zh-min-nan',
    '\u202Eab',
  ],
  ...['{host}', '<img src=x onerror=alert(1)>', '1e999', '4.6.0', '9'.repeat(119), '\u0000', '\ud800'],
);
const json = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.oneof(fc.jsonValue({ maxDepth: 2 }), oddText, fc.double({ noNaN: true }), fc.maxSafeInteger()),
    fc.array(tie('value'), { maxLength: 5 }),
    fc.dictionary(fc.oneof(key, fc.string()), tie('value'), { maxKeys: 5 }),
  ),
})).value;

const field = fc.constantFrom(
  ...[
    'languages',
    'title',
    'version',
    'rules',
    'domain',
    'registrations',
    'configuration',
    'source_url',
    'thumbnail',
  ],
);

describe('whatever a server answers', () => {
  it('in one field, can be shown', async () => {
    await fc.assert(
      fc.asyncProperty(field, json, async (name, value) => {
        shown(await findingsOf(mastodon(host, '4.6.0', { [name]: value })));
      }),
      { numRuns: 300 },
    );
  });

  it('to all questions, can be shown', async () => {
    await fc.assert(
      fc.asyncProperty(json, async (body) => {
        shown(await findingsOf(always({ body })));
      }),
      { numRuns: 300 },
    );
  });

  it('in its list of blocks, can be shown', async () => {
    const entry = fc.record({ domain: json, severity: json, digest: json }, { requiredKeys: [] });
    await fc.assert(
      fc.asyncProperty(fc.oneof(json, fc.array(entry)), async (body) => {
        const findings = await findingsOf(withAnswers(mastodon(host, '4.6.0'), { [blocks]: { body } }));
        expect(findings.some(({ id }) => id.startsWith('blocks'))).toBe(true);
        shown(findings);
      }),
      { numRuns: 200 },
    );
  });

  it('about an account, can be shown', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(key, json),
        fc.dictionary(key, json),
        json,
        async (lookup, actor, rest) => {
          const odd = fc.sample(json, 6);
          const server: TestServer = {
            answers: account(host, 'anna', {
              lookup: { ...lookup, followers_count: odd[0], moved: odd[1], locked: odd[2] },
              actor: { ...actor, alsoKnownAs: odd[3], movedTo: odd[4], id: odd[5] },
            }),
            rest: { body: rest },
          };
          const { fetcher } = fakeFetch({ [host]: server });
          const read = await readAccount({ host, domain: null, name: 'anna' }, fetcher);
          shown([...accountFindings(read, read, null), ...accountFindings(read, read, 5)]);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('what cannot be read is said in a sentence', () => {
  const part = (locale: Locale, name: keyof CheckTexts['parts']) => texts[locale].parts[name];
  it.each<[string, unknown, keyof CheckTexts['parts']]>([
    ['languages', ['en-a1'], 'languages'],
    ['languages', ['da-12'], 'languages'],
    ['languages', 'da', 'languages'],
    ['languages', { 0: 'da' }, 'languages'],
    ['languages', [{ toString: 'da' }], 'languages'],
    ['languages', Array(5000).fill('da'), 'languages'],
    ['version', 46, 'version'],
    ['version', { major: 4 }, 'version'],
    ['version', '4'.repeat(5000), 'version'],
    ['registrations', 'open', 'signUp'],
    ['registrations', { enabled: 'yes' }, 'signUp'],
    ['registrations', { enabled: true, min_age: 'sixteen' }, 'signUp'],
    ['registrations', { enabled: true, min_age: 1e21 }, 'signUp'],
    ['domain', ['one.social'], 'domain'],
  ])('%s: %j', async (name, value, unread) => {
    const server = mastodon(host, '4.6.0', { [name]: value });
    const [en, da] = shown(await findingsOf(server));
    expect(da).toContain(part('da', unread));
    expect(en).toContain(part('en', unread));
  });

  it.each([{ error: 'x' }, [{ domain: 5 }], 'none', { length: 2 }])('a list of blocks: %j', async (body) => {
    const server = withAnswers(mastodon(host, '4.6.0'), { [blocks]: { body } });
    expect((await findingsOf(server)).map(({ id }) => id)).toContain('blocksHidden');
  });

  it.each(['title', 'rules', 'thumbnail', 'contact'])('but for %s, which is not read', async (name) => {
    for (const value of [null, 5, 'x', [], [{}], { __proto__: null }]) {
      const findings = await findingsOf(mastodon(host, '4.6.0', { [name]: value }));
      expect(findings.map(({ id }) => id)).not.toContain('unread');
    }
  });
});

describe('a code of a language', () => {
  it.each([
    ['da', 'da'],
    ['pt-br', 'pt-BR'],
    ['en-u-ca-gregory', 'en'],
    ['de-1996', 'de-1996'],
    ['en-a1', null],
    ['da-12', null],
    ['dansk!', null],
    ['', null],
  ])('%j is read as %j', (code, read) => {
    expect(languageCode(code)).toBe(read);
  });

  it('that is read has a name that can be shown', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ maxLength: 20 }), oddText),
        fc.constantFrom(...locales),
        (code, locale) => {
          const read = languageCode(code);
          if (read !== null)
            expect(new Intl.DisplayNames(locale, { type: 'language' }).of(read)).toBeTypeOf('string');
        },
      ),
    );
  });

  it('stands as it is in a browser without names for languages', () => {
    vi.stubGlobal('Intl', {});
    expect(written({ languages: ['da', 'en'] }, 'en', texts.en)).toEqual({ languages: 'da, en' });
    vi.unstubAllGlobals();
  });
});
