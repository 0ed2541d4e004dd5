import { expect, test } from 'vitest';
import { displayHost } from './display-host';
import { serverAt } from './testing';

test.each([
  ['mastodon.social', 'mastodon.social'],
  ['xn--lkka-gra.com', 'løkka.com'],
  ['blåbær-grød.dk', 'blåbær-grød.dk'],
  ['mdn.ståhle.dk', 'mdn.ståhle.dk'],
  ['pàypal.com', 'xn--pypal-rqa.com'],
  ['café카페.kr', 'xn--caf-dma9024xvpg.kr'],
  ['mаstodon.social', 'xn--mstodon-2fg.social'],
  ['mastodøn.social', 'xn--mastodn-v1a.social'],
  ['ɡoogle.com', 'xn--oogle-qmc.com'],
  ['løkka.中国', 'xn--lkka-gra.xn--fiqs8s'],
  ['øl24.dk', 'xn--l24-zna.dk'],
])('%s is shown as %s', (value, shown) => {
  expect(displayHost(serverAt(value))).toBe(shown);
});
