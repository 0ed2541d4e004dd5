import { expect, test } from 'vitest';
import { elsewhere } from './elsewhere';

test.each([
  ['gmail.com', 'mail'],
  ['hotmail.com', 'mail'],
  ['hotmail.co.uk', 'mail'],
  ['outlook.dk', 'mail'],
  ['yahoo.com.br', 'mail'],
  ['icloud.com', 'mail'],
  ['hotmail.dk', 'mail'],
  ['mailbox.org', 'mail'],
  ['sol.dk', 'mail'],
  ['name.tumblr.com', 'network'],
  ['name.substack.com', 'network'],
  ['medium.com', 'network'],
  ['proton.me', 'mail'],
  ['x.com', 'network'],
  ['mobile.twitter.com', 'network'],
  ['www.facebook.com', 'network'],
  ['instagram.com', 'network'],
  ['mastodon.social', null],
  ['threads.net', null],
  ['bsky.app', null],
  ['social.vivaldi.net', null],
  ['notgmail.com', null],
  ['gmail.com.example.org', null],
  ['outlook.social.example.org', null],
  ['mastodonx.com', null],
  ['yahoo.social', null],
  ['consol.dk', null],
  ['me.dm', null],
  ['write.as', null],
  ['github.example', null],
])('%s is %s', (host, kind) => {
  expect(elsewhere(host)).toBe(kind);
});
