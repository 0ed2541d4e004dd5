import { expect, test } from 'vitest';
import { nameHalves } from './name-halves';

test.each([
  ['mastodon.social', ['mastod', 'on.social']],
  ['mstdn.dk', ['', 'mstdn.dk']],
  ['नमस्ते.example.com', ['नमस्ते.ex', 'ample.com']],
  ['', ['', '']],
])('%s is cut between %j', (name, halves) => {
  expect(nameHalves(name)).toEqual(halves);
  expect(nameHalves(name).join('')).toBe(name);
});
