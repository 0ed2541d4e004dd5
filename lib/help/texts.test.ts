import { createTranslator } from 'next-intl';
import { describe, expect, it } from 'vitest';
import { emptyQuery, readQuery } from '@/lib/address/query';
import { locales } from '@/lib/i18n/routing';
import { readMove } from '@/lib/move/move';
import { moveValues } from '@/lib/move/values';
import { loadMessages } from '@/messages';
import { troubleIds } from './entries';
import { type ReadyId, readyForOthers, readyMessages } from './entry';
import { troubleParts, troubleTags, troubleText, troubleTexts, troubleValues } from './texts';

const names = ['from', 'to', 'fromSoftware', 'toSoftware'] as const;
const queries = [
  '',
  '?from=mastodon.social&to=mstdn.dk',
  '?fromSoftware=gotosocial&toSoftware=mastodon%403.5',
];
const standIns = { name: 'anna', yourOld: 'OLD', yourNew: 'NEW', oldHost: 'old', newHost: 'new' };

describe.each(locales)('texts in %s', async (locale) => {
  const messages = await loadMessages(locale);

  it.each(queries)('find everything they put in, for %s', (search) => {
    const move = readMove(search === '' ? emptyQuery : readQuery(names, search));
    const failures: string[] = [];
    const t = createTranslator({
      locale,
      messages,
      onError: (error) => failures.push(error.message),
    });
    const tags = Object.fromEntries(troubleTags.map((tag) => [tag, (words: string) => `[${words}]`]));
    const values = {
      ...moveValues(move, locale, standIns),
      ...troubleValues(move, locale),
      ...tags,
    };
    for (const id of troubleIds) {
      for (const part of ['title', ...troubleParts] as const) {
        const key = troubleTexts(id, part, move).find((known) => t.has(known as never)) as never;
        const isNeeded = part === 'title' || part === 'means' || part === 'first';
        expect([id, part, isNeeded && !key]).toEqual([id, part, false]);
        if (!key) continue;
        const text = t.markup(key, values as never);
        expect(text).not.toMatch(/undefined|\[object|=>|\{|\[\s*\]/);
      }
    }
    expect(failures).toEqual([]);
  });

  it('do not give those who run other software a command of Mastodon', async () => {
    const move = readMove(readQuery(names, queries[2] ?? ''));
    const t = createTranslator({ locale, messages, onError: () => {} });
    const raw = (key: string) => JSON.stringify(t.raw(key as never));
    const said = troubleIds.flatMap((id) =>
      troubleParts.flatMap((part) => {
        const key = troubleTexts(id, part, move).find((known) => t.has(known as never));
        return key && raw(key).includes('tootctl') ? key : [];
      }),
    );
    const sent = (Object.keys(readyMessages) as ReadyId[])
      .map((id) => readyForOthers.find((known) => known === id) ?? id)
      .map((id) => (id in messages.Trouble.readyOther ? `Trouble.readyOther.${id}` : `Trouble.ready.${id}`));
    expect([...said, ...sent.filter((key) => raw(key).includes('tootctl'))]).toEqual([]);
  });

  it('say in the title about the waiting time how long Mastodon makes people wait', () => {
    const move = readMove(emptyQuery);
    const t = createTranslator({ locale, messages });
    const title = t.raw(troubleText('cooldown', 'title') as never) as unknown;
    expect(JSON.stringify(title)).toContain(`${troubleValues(move, locale).mastodonDays}`);
  });

  it('have a text for every entry, and no text for none', () => {
    const groups = Object.entries(messages).filter(([name]) => /^Trouble[A-Z]/.test(name));
    const keys = groups.flatMap(([, texts]) => Object.keys(texts));
    expect(keys.sort()).toEqual([...troubleIds].sort());
  });
});
