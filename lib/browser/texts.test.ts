import { describe, expect, it } from 'vitest';
import { asWritten, textsOf } from './texts';

describe('asWritten', () => {
  it.each([
    ['plain words', 'Done.', 'Done.'],
    ['an argument', ['Ask ', ['host'], '.'], 'Ask {host}.'],
    ['an argument alone', [['host']], '{host}'],
    ['texts by name', { a: { b: [['from'], ' to ', ['to']] } }, { a: { b: '{from} to {to}' } }],
  ])('makes a sentence of %s', (_, compiled, written) => {
    expect(asWritten<unknown>(compiled)).toEqual(written);
  });
});

describe('textsOf', () => {
  const files: Record<string, unknown> = { en: { a: 'one', b: 'two' }, da: { a: 'en', b: 'to' } };
  const asked: string[] = [];
  const load = async (locale: string) => {
    asked.push(locale);
    if (!(locale in files)) throw new Error('no such file');
    return { default: files[locale] };
  };

  it('loads no other language than the one that is asked for', async () => {
    expect(await textsOf('da', load)).toEqual({ a: 'en', b: 'to' });
    expect(asked).toEqual(['da']);
  });

  it('is in English where the language has no such file', async () => {
    expect(await textsOf('nn', load)).toEqual({ a: 'one', b: 'two' });
  });
});
