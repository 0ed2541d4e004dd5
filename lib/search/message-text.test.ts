import compile from 'icu-minify/compile';
import { describe, expect, it } from 'vitest';
import { messageText, unknown } from './message-text';

const cases = [
  ['Press <ui>{csv}</ui> beside <b>each thing</b>.', 'Press CSV beside each thing.'],
  ['No tags here', 'No tags here'],
  ['From {from} to {to}', `From here to ${unknown}`],
  ['<b>{from} is <i>the old</i> one</b>', 'here is the old one'],
] as const;
const values: Record<string, string> = { csv: 'CSV', from: 'here' };

describe('messageText', () => {
  it.each(cases)('%s reads "%s", written or compiled', (message, text) => {
    const argument = (name: string) => values[name] ?? null;
    expect(messageText(message, argument)).toBe(text);
    expect(messageText(compile(message), argument)).toBe(text);
  });

  it('does not know what depends on a number', () => {
    expect(messageText(compile('{n, plural, one {# day} other {# days}} left'))).toContain(unknown);
  });
});
