import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { knownSoftware } from '@/lib/facts/software/known';
import { patience } from './ask';
import { checkServer, softwareOfInstance } from './check-server';
import { fakeFetch } from './fake-fetch';
import {
  akkoma,
  always,
  gotosocial,
  mastodon,
  mastodon3,
  misskey,
  nodeInfoAnswers,
  pixelfed,
  type Reply,
  type TestServer,
  withAnswers,
} from './testing';

const host = 'one.social';

async function check(server: TestServer) {
  const { fetcher, asked, inits } = fakeFetch({ [host]: server });
  const report = await checkServer(host, knownSoftware, fetcher);
  return { report, asked, inits };
}

describe('what a server says of itself', () => {
  it.each([
    ['Mastodon 4.6', mastodon(host, '4.6.0'), 'mastodon', [4, 6, 0], 'open'],
    ['Mastodon 4.1, its NodeInfo unreadable', mastodon(host, '4.1.25'), 'mastodon', [4, 1, 25], 'open'],
    ['Mastodon 3.5', mastodon3(host, '3.5.19'), 'mastodon', [3, 5, 19], 'approval'],
    ['glitch-soc', mastodon(host, '4.5.0+glitch'), 'glitch', [4, 5, 0], 'open'],
    ['GoToSocial', gotosocial(host), 'gotosocial', [0, 20, 2], 'approval'],
    ['Misskey', misskey(host), 'misskey', undefined, null],
    ['Akkoma', akkoma(host), 'akkoma', undefined, 'closed'],
  ] as const)('%s', async (_, server, id, version, signUp) => {
    const { report } = await check(server);
    expect(report.whyNot).toBeNull();
    expect(report.software?.choice?.id).toBe(id);
    if (version) expect(report.software?.choice?.version).toEqual(version);
    expect(report.signUp).toBe(signUp);
  });

  it('Pixelfed answers, and hides what it runs', async () => {
    const { report } = await check(pixelfed(host));
    expect(report).toMatchObject({ whyNot: null, software: null, signUp: null });
  });

  it('reads how to sign up', async () => {
    const registrations = { enabled: true, approval_required: true, reason_required: true, min_age: 16 };
    const { report } = await check(mastodon(host, '4.6.0', { registrations, languages: ['da', 'pt-BR'] }));
    expect(report).toMatchObject({
      signUp: 'approval',
      asksWhy: true,
      minAge: 16,
      languages: ['da', 'pt-BR'],
    });
    const closed = await check(mastodon(host, '4.6.0', { registrations: { enabled: false } }));
    expect(closed.report.signUp).toBe('closed');
  });

  it('tells when handles end in another domain', async () => {
    expect((await check(mastodon(host, '4.6.0', { domain: 'other.dk' }))).report.domain).toBe('other.dk');
    expect((await check(mastodon(host, '4.6.0'))).report.domain).toBeNull();
  });

  it('tells limited federation, said since 4.4 and guessed before', async () => {
    const said = mastodon(host, '4.6.0', { configuration: { limited_federation: true } });
    expect((await check(said)).report.isLimited).toBe(true);
    const silent = withAnswers(always({ status: 401, body: {} }), {
      ...nodeInfoAnswers(host, { name: 'mastodon', version: '4.3.8' }),
    });
    expect((await check(silent)).report).toMatchObject({ whyNot: null, isLimited: 'perhaps' });
  });

  it('sends nothing along, and follows nothing', async () => {
    const { asked, inits } = await check(mastodon(host, '4.6.0'));
    expect(asked).toHaveLength(4);
    for (const init of inits) {
      expect(init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'manual' });
    }
  });
});

describe('a server that does not answer as it should', () => {
  const deep = '['.repeat(100_000) + ']'.repeat(100_000);
  it.each<[string, Reply]>([
    ['unreachable', { isShared: false }],
    ['redirects', { location: 'https://elsewhere.social/' }],
    ['needsLogin', { status: 401, body: {} }],
    ['refused', { status: 403, text: 'no' }],
    ['missing', { status: 404, text: 'no' }],
    ['busy', { status: 429, body: {} }],
    ['broken', { status: 500, text: '<h1>We are sorry</h1>' }],
    ['broken', { status: 503, text: '' }],
    ['tooBig', { manner: 'endless' }],
    ['webPage', { text: '<!doctype html><title>Welcome</title>' }],
    ['unreadable', { text: '{"links": [' }],
    ['unreadable', { text: '' }],
    ['unreadable', { text: deep }],
    ['unreadable', { body: [] }],
    ['unreadable', { body: null }],
    ['unreadable', { status: 418, body: {} }],
    ['unreadable', { text: '"'.repeat(900_001) }],
  ])('%s', async (whyNot, rest) => {
    const { report } = await check(always(rest));
    expect(report).toMatchObject({ whyNot, software: null, signUp: null, blockList: null });
  });

  it('cannot hide the address it was asked at: only itself is ever asked', async () => {
    for (const href of [
      'https://evil.social/nodeinfo/2.0',
      'http://one.social/nodeinfo/2.0',
      'https://one.social:8443/nodeinfo/2.0',
      'https://one.social@evil.social/nodeinfo/2.0',
      'https://one.social.evil.social/nodeinfo/2.0',
      '//evil.social/nodeinfo/2.0',
      'javascript:alert(1)',
      'https://one.social/\n/evil.social',
    ]) {
      const rel = 'http://nodeinfo.diaspora.software/ns/schema/2.0';
      const server = withAnswers(misskey(host), {
        '/.well-known/nodeinfo': { body: { links: [{ rel, href }] } },
      });
      const { report, asked } = await check(server);
      expect(asked.filter((address) => !address.startsWith('https://one.social/'))).toEqual([]);
      expect(asked.filter((address) => !/instance$|well-known\/nodeinfo$/.test(address))).toEqual([]);
      expect(report).toMatchObject({ whyNot: null, software: null });
    }
  });

  it('takes the newest 2.x document it links to', async () => {
    const links = ['2.0', '2.1', '1.0', '3.0'].map((version) => ({
      rel: `http://nodeinfo.diaspora.software/ns/schema/${version}`,
      href: `https://${host}/at/${version}`,
    }));
    const { asked } = await check(
      withAnswers(misskey(host), { '/.well-known/nodeinfo': { body: { links } } }),
    );
    expect(asked.at(-1)).toBe(`https://${host}/at/2.1`);
  });

  it('has its words cut and cleaned', async () => {
    const name = '\u202e<b>evil</b>\u0000\n\u200bname';
    const said = await check(withAnswers(misskey(host), nodeInfoAnswers(host, { name, version: '1.0' })));
    expect(said.report.software).toEqual({ name: '<b>evil</b> name', version: '1.0', choice: null });
    const long = nodeInfoAnswers(host, { name: 'x'.repeat(1000), version: '1.0' });
    expect((await check(withAnswers(misskey(host), long))).report.software).toBeNull();
  });

  it('has values of the wrong kind passed over', async () => {
    const { report } = await check(
      mastodon(host, '4.6.0', {
        domain: 'https://evil.social/"><script>',
        languages: ['<b>', 'da', 7],
        registrations: { enabled: true, approval_required: 'yes', min_age: -3 },
        configuration: 'none',
      }),
    );
    expect(report).toMatchObject({
      whyNot: null,
      domain: null,
      languages: ['da'],
      unread: ['signUp'],
      signUp: 'open',
      minAge: null,
      isLimited: false,
    });
  });

  describe('in time', () => {
    beforeEach(() => void vi.useFakeTimers());
    afterEach(() => void vi.useRealTimers());

    it.each(['hang', 'stall'] as const)('is given up after eight seconds in all: %s', async (manner) => {
      const running = check(always({ manner }));
      await vi.advanceTimersByTimeAsync(patience + 1);
      expect((await running).report.whyNot).toBe('slow');
    });

    it('keeps what it said before it hung', async () => {
      const server = withAnswers(mastodon(host, '4.6.0'), { '/api/v2/instance': { manner: 'hang' } });
      const running = check(server);
      await vi.advanceTimersByTimeAsync(patience + 1);
      expect((await running).report).toMatchObject({
        whyNot: null,
        software: { choice: { id: 'mastodon' } },
      });
    });
  });
});

describe('the software behind a version', () => {
  it.each([
    ['4.6.0', null, 'mastodon'],
    ['2.7.2 (compatible; Akkoma 3.10.4-0-gebfb617)', null, 'akkoma'],
    ['3.5.3 (compatible; Pixelfed 0.12.0)', null, 'pixelfed'],
    ['0.17.3', 'https://github.com/superseriousbusiness/gotosocial', 'gotosocial'],
    ['0.9.0', null, undefined],
    ['takahe/0.8.0', null, undefined],
  ])('%s of %s is %s', (version, sourceUrl, name) => {
    expect(softwareOfInstance({ version, sourceUrl })?.name).toBe(name);
  });
});
