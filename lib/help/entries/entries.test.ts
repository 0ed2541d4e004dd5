import { describe, expect, it } from 'vitest';
import { type LabelKey, labelKeys } from '@/lib/facts/labels/labels';
import { locales } from '@/lib/i18n/routing';
import { readyMessages } from '../entry';
import { moreMessages } from '../more-messages';
import { screenMessage } from '../screen-message';
import { readSource, troubleChecked } from '../source';
import { isTroubleId, troubleEntry, troubleGroupOf, troubleIds, troubleIn } from './';

describe('the entries', () => {
  it('answer every one of the 44 symptoms', () => {
    const answered = new Set(troubleIds.flatMap((id) => troubleEntry(id).symptoms));
    const all = Array.from({ length: 44 }, (_, index) => index + 1);
    expect([...answered].sort((left, right) => left - right)).toEqual(all);
  });

  it.each(['closing', 'unstable', 'gone', 'own-server'])('tell what to do about a server: %s', (id) => {
    expect(troubleIn('server')).toContain(id);
  });

  it.each(troubleIds)('%s: leads to other entries only, and names its sources', (id) => {
    const { related, sources } = troubleEntry(id);
    expect(related.filter((other) => !isTroubleId(other) || other === id)).toEqual([]);
    expect(related.length).toBeGreaterThan(0);
    expect(sources.length).toBeGreaterThan(0);
    expect(troubleIn(troubleGroupOf(id))).toContain(id);
  });

  it.each(troubleIds.filter((id) => troubleEntry(id).checked !== undefined))(
    '%s: has a day of its own only where it was read again',
    (id) => {
      const { checked = '' } = troubleEntry(id);
      expect(new Date(checked).toISOString().slice(0, 10)).toBe(checked);
      expect(checked > troubleChecked).toBe(true);
    },
  );

  it('use every ready message', () => {
    const used = new Set(troubleIds.flatMap((id) => troubleEntry(id).ready));
    expect([...used].sort()).toEqual(Object.keys(readyMessages).sort());
  });

  it('are not the names of what every object has', () => {
    expect(['toString', '__proto__', 'constructor'].filter(isTroubleId)).toEqual([]);
  });
});

describe('messages', () => {
  const claimed = troubleIds.flatMap((id) => troubleEntry(id).messages);

  it('belong to one entry each', () => {
    for (const locale of locales) {
      const texts = claimed.map((key) => screenMessage(key, locale).toLowerCase());
      expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
    }
  });

  it('cover every error and every state of a move or an import that we know the words of', () => {
    const isTrouble = (key: LabelKey) =>
      /^(?:imports\.errors|imports\.states|migrations\.errors)\.|limit_reached$|severance_event$/.test(key);
    const needed = [...labelKeys.filter(isTrouble), ...Object.keys(moreMessages)];
    expect(needed.filter((key) => !claimed.some((other) => other === key))).toEqual([]);
  });
});

it.each([
  ['mastodon/mastodon#16564', 'https://github.com/mastodon/mastodon/issues/16564'],
  ['https://docs.joinmastodon.org/user/moving/', 'https://docs.joinmastodon.org/user/moving/'],
  ['mastodon/mastodon: app/models/form/import.rb', null],
])('reads the source %s', (source, url) => {
  expect(readSource(source).url).toBe(url);
});
