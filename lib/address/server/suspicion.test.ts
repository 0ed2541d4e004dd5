import { describe, expect, it } from 'vitest';
import { suspicionOf } from './suspicion';
import { serverAt } from './testing';

describe('suspicionOf', () => {
  it.each([
    ['mastodon.social', null],
    ['mstdn.dk', null],
    ['rødgrød.dk', null],
    ['mastodon-social.example.com', { kind: 'lookalike', known: 'mastodon.social' }],
    ['m\u0430stodon.social', { kind: 'lookalike', known: 'mastodon.social' }],
    ['x\u0436y.com', { kind: 'mixedScripts' }],
  ])('%s: %j', (host, suspicion) => {
    expect(suspicionOf(serverAt(host))).toEqual(suspicion);
  });
});
