import { describe, expect, it } from 'vitest';
import { valuesFor } from './values-for';

const values = { from: 'a', to: 'b', i: 'c', toString: 'd' };

describe('valuesFor', () => {
  it.each([
    ['written', { step: { text: 'Go to {to}, <i>now</i>' } }],
    ['compiled', { step: { text: ['Go to ', ['to'], ', ', ['i', 'now']] } }],
  ])('finds what a %s message asks for', (_, namespace) => {
    expect(valuesFor(namespace, 'step.text', values)).toEqual({ to: 'b', i: 'c' });
  });

  it.each(['step', 'nowhere', 'nowhere.at.all', '__proto__', 'toString'])('finds nothing at %s', (key) => {
    expect(valuesFor({ step: {} }, key, values)).toEqual({});
  });
});
