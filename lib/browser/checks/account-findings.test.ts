import { describe, expect, it } from 'vitest';
import { readAccount } from './account';
import { accountFindings } from './account-findings';
import { fakeFetch } from './fake-fetch';
import { accountName } from './same-account';
import { account, always, gotosocial, mastodon, type TestServer, withAnswers } from './testing';

const [oldHost, newHost] = ['old.social', 'new.social'];
const oldId = `https://${oldHost}/users/anna`;
const newId = `https://${newHost}/users/anne`;

const oldServer = (shown: Parameters<typeof account>[2] = {}) =>
  withAnswers(mastodon(oldHost, '4.6.0'), account(oldHost, 'anna', shown));
const newServer = (shown: Parameters<typeof account>[2] = {}) =>
  withAnswers(mastodon(newHost, '4.6.0'), account(newHost, 'anne', shown));

async function look(from: TestServer, to: TestServer, start: number | null = null) {
  const { fetcher, asked } = fakeFetch({ [oldHost]: from, [newHost]: to });
  const [old, current] = await Promise.all([
    readAccount({ host: oldHost, domain: null, name: 'anna' }, fetcher),
    readAccount({ host: newHost, domain: null, name: 'anne' }, fetcher),
  ]);
  const found = accountFindings(old, current, start);
  return { ids: found.map(({ id }) => id), found, asked };
}

const aliased = { alsoKnownAs: [oldId] };
const moved = { acct: `anne@${newHost}`, uri: newId, url: `https://${newHost}/@anne` };

describe('how far a move has come', () => {
  it('before it began', async () => {
    const { ids } = await look(oldServer(), newServer({ actor: {}, lookup: { locked: true } }));
    expect(ids).toEqual(['aliasNotSet', 'locked', 'notMoved', 'followers']);
  });

  it('when all is ready', async () => {
    const { ids } = await look(oldServer(), newServer({ actor: aliased }));
    expect(ids).toEqual(['aliasSet', 'notLocked', 'notMoved', 'followers']);
  });

  it('when followers are on their way', async () => {
    const { ids, found } = await look(
      oldServer({ lookup: { moved, followers_count: 3 } }),
      newServer({ actor: aliased, lookup: { followers_count: 140 } }),
      200,
    );
    expect(ids).toEqual(['aliasKept', 'movedHere', 'followersOfStart']);
    expect(found.at(-1)?.values).toMatchObject({ toCount: 140, start: 200 });
  });

  it('when the alias was taken away too soon, and the door is closed', async () => {
    const { ids } = await look(oldServer({ lookup: { moved } }), newServer({ lookup: { locked: true } }));
    expect(ids).toEqual(['aliasGone', 'locked', 'movedHere', 'followers']);
  });

  it('when it went elsewhere', async () => {
    const elsewhere = { acct: 'anna@third.social', uri: 'https://third.social/users/anna' };
    const { found } = await look(oldServer({ lookup: { moved: elsewhere } }), newServer());
    expect(found).toContainEqual(
      expect.objectContaining({
        id: 'movedElsewhere',
        values: expect.objectContaining({ target: 'anna@third.social' }),
      }),
    );
  });

  it('sees an alias under every address the old account has', async () => {
    for (const alias of [oldId, `https://${oldHost}/@anna`, `https://${oldHost}/users/Anna`]) {
      const { ids } = await look(oldServer(), newServer({ actor: { alsoKnownAs: alias } }));
      expect(ids).toContain('aliasSet');
    }
    const numbered = `https://${oldHost}/ap/users/115`;
    const byNumber = { alsoKnownAs: [numbered] };
    const known = await look(oldServer({ lookup: { uri: numbered } }), newServer({ actor: byNumber }));
    expect(known.ids).toContain('aliasSet');
    const unknown = await look(always({ status: 401, body: {} }), newServer({ actor: byNumber }));
    expect(unknown.ids).toContain('aliasUnclear');
  });

  it('is not taken in by an alias that only looks alike', async () => {
    for (const alias of [
      'https://old.social.evil.dk/users/anna',
      'https://evil.dk/users/anna',
      `http://${oldHost}/users/anna`,
      `https://${oldHost}/users/annabel`,
      'javascript:alert(1)',
    ]) {
      const { ids } = await look(oldServer(), newServer({ actor: { alsoKnownAs: [alias] } }));
      expect(ids).toContain('aliasNotSet');
    }
  });

  it('finds an account whose address is a number at its profile page', async () => {
    const server = withAnswers(newServer(), {
      '/users/anne': { location: `https://${newHost}/ap/users/115` },
      '/@anne': { body: { id: `https://${newHost}/ap/users/115`, ...aliased } },
    });
    expect((await look(oldServer(), server)).ids).toContain('aliasSet');
  });

  it('says what strangers are not shown', async () => {
    const shy = withAnswers(newServer(), {
      '/users/anne': { status: 401, body: {} },
      '/@anne': { status: 401, body: {} },
    });
    expect((await look(oldServer(), shy)).ids).toContain('aliasHidden');
    const { ids } = await look(oldServer(), gotosocial(newHost));
    expect(ids).toEqual(['accountHidden']);
  });

  it('says when there is no such account, or no answer', async () => {
    expect((await look(oldServer(), mastodon(newHost, '4.6.0'))).ids).toEqual(['noAccount']);
    expect((await look(always({ status: 500 }), always({ isShared: false }))).ids).toEqual([
      'broken',
      'unreachable',
    ]);
    const half = await look(always({ status: 500 }), newServer({ actor: aliased }));
    expect(half.ids).toEqual(['broken', 'aliasSet', 'notLocked', 'followersHidden']);
  });

  it('asks each server about its own account only', async () => {
    const { asked } = await look(oldServer(), newServer());
    for (const address of asked) {
      const { host, href } = new URL(address);
      expect([oldHost, newHost]).toContain(host);
      expect(href).not.toContain(host === oldHost ? 'anne' : 'anna');
    }
  });

  it('survives answers of the wrong kind', async () => {
    const { ids } = await look(
      oldServer({ lookup: { moved: 'yes', followers_count: -1, locked: 'no' } }),
      newServer({ actor: { alsoKnownAs: { a: 1 } }, lookup: { followers_count: '12' } }),
    );
    expect(ids).toEqual(['aliasNotSet', 'notLocked', 'notMoved', 'followersHidden']);
  });
});

describe('a name that a reader types', () => {
  const at = { host: 'social.bawue.social', domain: 'bawue.social' };
  it.each([
    ['anna', 'anna'],
    [' @anna ', 'anna'],
    ['@anna@bawue.social', 'anna'],
    ['anna@SOCIAL.bawue.social', 'anna'],
    ['anna@other.social', null],
    ['', null],
    ['an na', null],
    ['anna/../../x', null],
    ['../admin', null],
    ['.', null],
  ])('"%s" is %s', (typed, name) => {
    expect(accountName(typed, at)).toBe(name);
  });
});
