import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { serverAt } from '@/lib/address/server/testing';
import { webfingerUrl, webfingerUrlAt } from './addresses';
import { jrd } from './jrd';
import { namesOf } from './names';
import { next } from './snippets/next';
import { type TargetId, targets, targetsOf } from './targets';

const names = { user: 'anna', host: 'mastodon.social', aliasUser: 'hej', aliasHost: 'anna.dk' };
const answer = 'https://mastodon.social/.well-known/webfinger?resource=acct:anna@mastodon.social';
const ids = Object.keys(targets) as TargetId[];

describe('namesOf', () => {
  it('takes what is known and leaves the rest to the placeholders', () => {
    const account = { user: 'anna', server: serverAt('løkka.com') };
    const placeholders = { user: 'name', host: 'server', aliasUser: 'you', aliasHost: 'domain' };
    expect(namesOf(account, null, placeholders)).toEqual({
      user: 'anna',
      host: 'xn--lkka-gra.com',
      aliasUser: 'you',
      aliasHost: 'domain',
    });
  });
});

describe('addresses', () => {
  it('ask for an account at its own server, or at another', () => {
    expect(webfingerUrl('anna', 'mastodon.social')).toBe(answer);
    expect(webfingerUrlAt('www.anna.dk', 'hej', 'anna.dk')).toBe(
      'https://www.anna.dk/.well-known/webfinger?resource=acct:hej@anna.dk',
    );
  });
});

describe('jrd', () => {
  it('names the account and where it is, for people and for software', () => {
    expect(jrd(names)).toEqual({
      subject: 'acct:anna@mastodon.social',
      aliases: ['https://mastodon.social/@anna', 'https://mastodon.social/users/anna'],
      links: [
        {
          rel: 'http://webfinger.net/rel/profile-page',
          type: 'text/html',
          href: 'https://mastodon.social/@anna',
        },
        { rel: 'self', type: 'application/activity+json', href: 'https://mastodon.social/users/anna' },
      ],
    });
  });
});

describe('targets', () => {
  it('are each in one of the two groups', () => {
    expect([...targetsOf('forward'), ...targetsOf('file')].sort()).toEqual([...ids].sort());
  });

  it.each(targetsOf('forward'))('%s sends the question for the alias on to the account’s server', (id) => {
    const code = targets[id]
      .write(names)
      .map((snippet) => snippet.code)
      .join('');
    expect(code).toContain(answer);
    expect(code).toMatch(/hej.*anna\\?\.dk/);
  });

  it.each(targetsOf('file'))('%s hands out the answer as JSON', (id) => {
    const file = targets[id].write(names).find((snippet) => snippet.file.includes('webfinger'));
    expect(JSON.parse(file?.code ?? '')).toEqual(jrd(names));
  });

  it.each(targetsOf('file').filter((id) => id !== 'githubPages'))('%s sets type and CORS', (id) => {
    const rest = targets[id].write(names).filter((snippet) => !snippet.file.includes('webfinger'));
    for (const { code } of rest) expect(code).toMatch(/application\/jrd\+json[\s\S]*\*/);
  });

  it.each(['vercel', 'firebase'] as const)('%s: its configuration is JSON', (id) => {
    const file = targets[id].write(names).find((snippet) => snippet.file === `${id}.json`);
    expect(JSON.stringify(JSON.parse(file?.code ?? ''))).toContain('"source":"/.well-known/webfinger"');
  });

  it.each(ids)('%s: hostile names change nothing but their own places', (id) => {
    const shape = (written: { file: string; code: string }[]) =>
      written.map(({ file, code }) => [file, code.split('\n').length]);
    const safe = fc.string({ unit: fc.constantFrom(...'abc"%{};\\@:.&?'.split('')) });
    const quiet = shape(targets[id].write(names));
    fc.assert(
      fc.property(safe, safe, safe, safe, (user, host, aliasUser, aliasHost) => {
        expect(shape(targets[id].write({ user, host, aliasUser, aliasHost }))).toEqual(quiet);
      }),
    );
  });
});

describe('the Next.js snippet', () => {
  const [snippet] = next(names);
  const module = import(`data:text/javascript,${encodeURIComponent(snippet?.code ?? '')}`);
  const ask = async (query: string): Promise<Response> =>
    (await module).GET(new Request(`https://anna.dk/.well-known/webfinger${query}`));

  it.each(['?resource=acct:hej@anna.dk', '?resource=acct%3AHEJ%40anna.dk&rel=self'])(
    'answers %s',
    async (query) => {
      const response = await ask(query);
      expect(response.status).toBe(302);
      expect(response.headers.get('location')).toBe(answer);
      expect(response.headers.get('access-control-allow-origin')).toBe('*');
    },
  );

  it.each(['', '?resource=acct:other@anna.dk'])('does not answer %j', async (query) => {
    expect((await ask(query)).status).toBe(404);
  });
});
