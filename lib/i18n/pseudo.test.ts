import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadMessages } from '@/messages';
import { language } from './languages';
import { pseudoMessage } from './pseudo';
import { isLocale, locales, offeredLocales } from './routing';

afterEach(() => vi.unstubAllEnvs());

describe('pseudoMessage', () => {
  it.each<[string | readonly unknown[], string | readonly unknown[]]>([
    ['', ''],
    ['Move', '[Môôvë]'],
    ['Go to {to}, <b>now</b>', '[Gôô tôô {to}, <b>nôôw</b>]'],
    [
      '{count, plural, one {a file} other {# files}} left',
      '[{count, plural, one {a file} other {# files}} lëëft]',
    ],
    [
      ['Go to ', ['to'], ['b', 'now']],
      ['[', 'Gôô tôô ', ['to'], ['b', 'nôôw'], ']'],
    ],
    [[['count', 6, { other: 'files' }]], ['[', ['count', 6, { other: 'files' }], ']']],
  ])('%j is %j', (message, pseudo) => {
    expect(pseudoMessage(message)).toEqual(pseudo);
  });
});

describe('the languages for tests', () => {
  it('have every text, longer than the English one', async () => {
    const [english, pseudo] = await Promise.all([loadMessages('en'), loadMessages('qps')]);
    const length = (messages: object) => JSON.stringify(messages).length;
    expect(Object.keys(pseudo)).toEqual(Object.keys(english));
    expect(length(pseudo) / length(english)).toBeGreaterThan(1.2);
  });

  it('are read in both directions', () => {
    expect([language('qps').direction, language('qps-x-rtl').direction]).toEqual(['ltr', 'rtl']);
  });

  it('are offered to nobody, and are not there where readers come', () => {
    expect([...locales, ...offeredLocales].filter((locale) => locale.startsWith('qps'))).toEqual([]);
    expect(isLocale('qps')).toBe(true);
    vi.stubEnv('NODE_ENV', 'production');
    expect(isLocale('qps')).toBe(false);
    vi.stubEnv('PSEUDO_LANGUAGES', '1');
    expect(isLocale('qps')).toBe(true);
  });
});
