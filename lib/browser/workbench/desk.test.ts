import { describe, expect, test } from 'vitest';
import type { TableKind } from '@/lib/move/files/kinds';
import { createDesk } from './desk';
import type { Wanted } from './protocol';

const never = new AbortController().signal;

async function deskWith(files: Record<string, string>, as: TableKind | null = null) {
  const desk = createDesk();
  for (const [name, content] of Object.entries(files)) {
    await desk.open({ key: name, file: new File([content], name), as }, () => {}, never);
  }
  const handlers = [() => {}, never] as const;
  return {
    desk,
    view: (key: string, view: Partial<Parameters<typeof desk.view>[0]['view']>) =>
      desk.view(
        { key, view: { table: 'rows', filter: '', sort: null, isDown: false, limit: 100, ...view } },
        ...handlers,
      ),
    save: async (key: string, wanted: Wanted) => {
      const { fileName, blob } = await desk.save({ key, wanted }, ...handlers);
      return [fileName, await blob.text()];
    },
    handlers,
  };
}

const follows =
  'Account address,Show boosts,Notify on new posts,Languages\nb@x.dk,true,false,\na@y.dk,true,false,\nc@x.dk,true,false,\n';

describe('the desk', () => {
  test('shows a table filtered and sorted, and no more rows than asked for', async () => {
    const { view } = await deskWith({ 'following_accounts.csv': follows });
    const rows = async (more: object) =>
      (await view('following_accounts.csv', more)).rows.map(([first]) => first);
    expect(await rows({})).toEqual(['b@x.dk', 'a@y.dk', 'c@x.dk']);
    expect(await rows({ sort: 0 })).toEqual(['a@y.dk', 'b@x.dk', 'c@x.dk']);
    expect(await rows({ sort: 0, isDown: true, limit: 2 })).toEqual(['c@x.dk', 'b@x.dk']);
    expect(await rows({ filter: ' X.dk ' })).toEqual(['b@x.dk', 'c@x.dk']);
    const servers = await view('following_accounts.csv', { table: 'servers', sort: 1, isDown: true });
    expect(servers).toEqual({
      rows: [
        ['x.dk', '2', '', ''],
        ['y.dk', '1', '', ''],
      ],
      total: 2,
    });
  });

  test('finds who is on blocked and limited servers', async () => {
    const { desk, view, handlers } = await deskWith({ 'following_accounts.csv': follows });
    const list = [
      { domain: 'x.dk', digest: null, severity: 'suspend' },
      { domain: 'y.dk', digest: null, severity: 'silence' },
    ];
    expect(await desk.blocked({ key: 'following_accounts.csv', list }, ...handlers)).toEqual({
      suspended: 2,
      limited: 1,
    });
    expect((await view('following_accounts.csv', { table: 'lost' })).rows).toEqual([
      ['b@x.dk', 'x.dk', 'suspend'],
      ['a@y.dk', 'y.dk', 'silence'],
      ['c@x.dk', 'x.dk', 'suspend'],
    ]);
  });

  test('sorts 5,000 servers against a list of 20,000 in no time', async () => {
    const many = Array.from({ length: 5_000 }, (_, at) => `a@s${at}.dk`).join('\n');
    const { desk, handlers } = await deskWith({ 'blocked_accounts.csv': many });
    const list = Array.from({ length: 20_000 }, (_, at) => ({
      domain: `t${at}.dk`,
      digest: 'f'.repeat(64),
      severity: 'suspend',
    }));
    const before = process.cpuUsage();
    expect(await desk.blocked({ key: 'blocked_accounts.csv', list }, ...handlers)).toEqual({
      suspended: 0,
      limited: 0,
    });
    // Of the processor, in microseconds: other work on the machine does not count.
    expect(process.cpuUsage(before).user).toBeLessThan(3_000_000);
  });

  test('works out a table once, and that of the servers anew when more is known of them', async () => {
    const { desk, view, handlers } = await deskWith({ 'following_accounts_failures.csv': follows });
    const key = 'following_accounts_failures.csv';
    const row = async (table: 'servers' | 'failures') => (await view(key, { table })).rows[0];
    expect(await row('servers')).toBe(await row('servers'));
    expect(await row('failures')).toBe(await row('failures'));
    const said = [{ host: 'x.dk', software: 'Mastodon', how: 'unclear', blocks: false } as const];
    await desk.said({ key, said }, ...handlers);
    expect(await row('servers')).toEqual(['x.dk', '2', 'Mastodon', 'unclear']);
  });

  test('compares two lists, and keeps both as they were', async () => {
    const { desk, view, handlers } = await deskWith({
      'followers.csv': 'Account address\na@x.dk\nb@x.dk\n',
      'followers2.csv': 'Account address\nA@x.dk\nc@x.dk\n',
    });
    const ask = { key: 'both', before: 'followers.csv', now: 'followers2.csv' };
    expect(await desk.compare(ask, ...handlers)).toEqual({
      before: 2,
      now: 2,
      missing: 1,
      both: 1,
      added: 1,
    });
    expect((await view('both', { table: 'missing' })).rows).toEqual([['b@x.dk', 'x.dk']]);
    expect((await view('followers.csv', {})).total).toBe(2);
    expect(await desk.mentions({ key: 'both', text: 'Hi' }, ...handlers)).toEqual(['Hi\n\n@b@x.dk']);
  });

  test('makes a file of those whom the new account does not follow yet, as they stood in the old one', async () => {
    const { desk, save, handlers } = await deskWith({
      'following_accounts.csv': follows,
      'following_accounts (1).csv':
        'Account address,Show boosts,Notify on new posts,Languages\nB@x.dk,false,false,\n',
    });
    const ask = { key: 'both', before: 'following_accounts.csv', now: 'following_accounts (1).csv' };
    expect(await desk.compare(ask, ...handlers)).toMatchObject({ missing: 2, both: 1 });
    const rest = follows.replace('b@x.dk,true,false,\n', '');
    expect(await save('both', { what: 'mended' })).toEqual(['following_accounts.csv', rest]);
  });

  test('makes each file', async () => {
    const failed = `${follows}bsky.brid.gy@bsky.brid.gy,true,false,\n=1\n`;
    const { save } = await deskWith({ 'following_accounts_failures.csv': failed });
    const key = 'following_accounts_failures.csv';
    const bridge = 'bsky.brid.gy@bsky.brid.gy,true,false,\n';
    expect(await save(key, { what: 'mended' })).toEqual(['following_accounts.csv', follows + bridge]);
    expect(await save(key, { what: 'retry' })).toEqual(['following_accounts.csv', follows]);
    expect(await save(key, { what: 'withoutBridges' })).toEqual(['following_accounts.csv', follows]);
    expect(await save(key, { what: 'unreadable' })).toEqual(['following_accounts-unreadable.csv', "'=1\n"]);
    expect(await save(key, { what: 'converted', software: 'akkoma' })).toEqual([
      'following_accounts.csv',
      follows + bridge,
    ]);
    expect(await save(key, { what: 'part', number: 0, already: 0 })).toEqual([
      'following_accounts.csv',
      follows + bridge,
    ]);
  });

  test('knows nothing more of a file that was put away', async () => {
    const { desk, view, handlers } = await deskWith({ 'following_accounts.csv': follows });
    await desk.close({ key: 'following_accounts.csv' }, ...handlers);
    expect(() => view('following_accounts.csv', {})).toThrow();
  });
});
