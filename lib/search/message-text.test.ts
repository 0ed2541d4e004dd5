import compile from 'icu-minify/compile';
import { describe, expect, it } from 'vitest';
import { messageText } from './message-text';

const cases = [
  ['Press <ui>{csv}</ui> beside <b>each thing</b>.', 'Press beside each thing .'],
  ['No tags here', 'No tags here'],
  ['From {from} to {to}', 'From to'],
  ['<b>{from} is <i>the old</i> one</b>', 'is the old one'],
] as const;

const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('messageText', () => {
  it.each(cases)('%s reads "%s", written or compiled', (message, text) => {
    expect(squeezed(messageText(message))).toBe(text);
    expect(squeezed(messageText(compile(message)))).toBe(text);
  });

  it('leaves out what depends on a number', () => {
    expect(squeezed(messageText(compile('{n, plural, one {# day} other {# days}} left')))).toBe('left');
  });
});
