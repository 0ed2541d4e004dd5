import { expect, test } from 'vitest';
import { renderIn, textOf } from '@/e2e/support/render';
import { readQuery } from '@/lib/address/query';
import { readMove } from '@/lib/move/move';
import { ReadyMessages } from './ready-messages';

const move = readMove(readQuery(['from', 'to'], 'from=old.example.com&to=new.example.org'));

test.each([
  ['lostAccess', '@old.example.com', '@new.example.org'],
  ['sendMail', '@new.example.org', '@old.example.com'],
] as const)(
  'below "%s", which has one handle, the reader is asked to look for that one',
  async (id, named, other) => {
    const html = await renderIn('en', <ReadyMessages move={move} ready={[id]} />);
    const hint = textOf(/<p class="hint">[\s\S]*?<\/p>/.exec(html)?.[0] ?? '');
    expect(hint).toContain(named);
    expect(hint).not.toContain(other);
  },
);
