import { expect, test } from 'vitest';
import { renderIn, textOf } from '@/e2e/support/render';
import { readQuery } from '@/lib/address/query';
import { readMove } from '@/lib/move/move';
import { ServerMark } from './server-mark';

test.each(['mastodon.social', 'fedi.at', 'rødgrød.dk', `${'a'.repeat(60)}.example.com`])(
  'the name of a server is one word for who hears or searches it: %s',
  async (host) => {
    const { from } = readMove(readQuery(['from'], new URLSearchParams({ from: host })));
    expect(textOf(await renderIn('en', <ServerMark end={from} />))).toContain(host);
  },
);
