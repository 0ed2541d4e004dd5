import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { serverMeant } from './meant';

const meant = (value: string) => {
  const meaning = serverMeant(value);
  if (meaning.kind === 'one') return meaning.server.host;
  return meaning.kind === 'ask' ? meaning.servers.map(({ host }) => host) : meaning.why;
};

describe('what somebody means with a value', () => {
  it.each<[string, string]>([
    ['mastodon.social', 'mastodon.social'],
    ['@anna@helvede.net', 'helvede.net'],
    ['https://elk.zone/mas.to/@anna', 'mas.to'],
    ['https://elk.zone/@anna@mas.to', 'mas.to'],
    ['elk.zone/mstdn.dk/public/local', 'mstdn.dk'],
    ['https://phanpy.social/#/mastodon.social/a/109686014103594251', 'mastodon.social'],
    ['https://phanpy.social/#/hachyderm.io/s/114360667953868210', 'hachyderm.io'],
    ['https://phanpy.social/#/https://fosstodon.org/@anna', 'fosstodon.org'],
    ['https://trunks.social/status/mstdn.social/123', 'mstdn.social'],
    ['https://toot.kytta.dev/?text=hi&instance=mastodon.online', 'mastodon.online'],
    ['https://mastodon.social/invite/Ab3dEf', 'mastodon.social'],
    ['https://mastodon.social/share?text=https://example.com', 'mastodon.social'],
    ['https://mastodon.social/@anna@mastodon.social', 'mastodon.social'],
    ['web+ap://mstdn.dk/@anna', 'mstdn.dk'],
    ['acct:anna@mstdn.dk', 'mstdn.dk'],
    ['min konto er på mastodon.social', 'mastodon.social'],
    ['Jeg hedder @anna@helvede.net.', 'helvede.net'],
    ['I am on https://fosstodon.org/@anna, but want to leave', 'fosstodon.org'],
    ['my server (mas.to)', 'mas.to'],
    ['https://serverhop.org/en/guide/move-server?to=mstdn.dk', 'mstdn.dk'],
    ['https://masto.guide/flyt?to=expressional.social', 'expressional.social'],
    ['https://share.joinmastodon.org/#domain=mas.to', 'mas.to'],
    ['https://semaphore.social/settings/instances/mas.to', 'mas.to'],
    ['https://phanpy.social/#/login?instance=mas.to', 'mas.to'],
    ['https://toot.kytta.dev/?text=see%20https://example.com&instance=mas.to', 'mas.to'],
    ['https://web.archive.org/web/20230101000000/https://mas.to/@anna', 'mas.to'],
    ['https://www.google.com/url?q=https://mas.to/@anna&sa=D', 'mas.to'],
    ['https://l.facebook.com/l.php?u=https%3A%2F%2Fmas.to%2F%40anna&h=x', 'mas.to'],
    ['web+mastodon://follow?uri=anna@mas.to', 'mas.to'],
    ['icecubesapp://mas.to/@anna', 'mas.to'],
    ['web+activitypub://mas.to/users/anna', 'mas.to'],
    ['mastodon punktum social', 'mastodon.social'],
    ['mastodon[dot]social', 'mastodon.social'],
    ['@@anna@mas.to', 'mas.to'],
    ['Server:mas.to', 'mas.to'],
    ['from=mas.to', 'mas.to'],
    ['**mas.to**', 'mas.to'],
    ['‚mas.to‘', 'mas.to'],
    ['> mas.to', 'mas.to'],
    ['1. @anna@mas.to', 'mas.to'],
    ['Anna 👩‍💻 (@anna@mas.to)', 'mas.to'],
    ['Ich bin auf „mas.to“.', 'mas.to'],
    ['min mail er anna@gmail.com og min server er mas.to', 'mas.to'],
  ])('%s means %s', (value, host) => {
    expect(meant(value)).toBe(host);
  });

  it.each<[string, [string, string]]>([
    ['https://mastodon.social/@anna@helvede.net', ['mastodon.social', 'helvede.net']],
    ['https://mastodon.social/@name.me@bsky.brid.gy', ['mastodon.social', 'bsky.brid.gy']],
    ['https://elk.zone/mas.to/@anna@fosstodon.org', ['mas.to', 'fosstodon.org']],
    ['jeg vil fra mastodon.social til expressional.social', ['mastodon.social', 'expressional.social']],
    ['https://serverhop.org/da/guide/flyt-server?from=mas.to&to=mstdn.dk', ['mas.to', 'mstdn.dk']],
    ['mas.to→mstdn.dk', ['mas.to', 'mstdn.dk']],
    ['mas.to,mstdn.dk', ['mas.to', 'mstdn.dk']],
    ['von mas.to nach mstdn.dk', ['mas.to', 'mstdn.dk']],
    ['https://lemmy.world/c/cats@feddit.dk', ['lemmy.world', 'feddit.dk']],
    ['https://client.example.com/mas.to/@anna', ['client.example.com', 'mas.to']],
  ])('%s may mean either of %j', (value, hosts) => {
    expect(meant(value)).toEqual(hosts);
  });

  it.each<[string, string]>([
    ['https://pinafore.social/accounts/123', 'client'],
    ['elk.zone', 'client'],
    ['https://phanpy.social/#/notifications', 'client'],
    ['https://instances.social/list', 'list'],
    ['https://joinmastodon.org/servers', 'list'],
    ['https://fedidb.org/network/instance/mas.to', 'list'],
    ['https://lemmy.fediverse.observer/mas.to', 'list'],
    ['https://fedi.garden/', 'list'],
    ['https://main.elk.zone/settings', 'client'],
    ['https://mas.to@evil.com', 'credentials'],
    ['javascript:alert(1)', 'other'],
    ['mastodon,social', 'singleWord'],
    ['https://mas.to;@phish.example.com/', 'credentials'],
    ['blob:https://mas.to/0b5c', 'other'],
    ['mas.to\r\nSet-Cookie: x=1', 'spaces'],
    ['"><img src=x onerror=alert(1)> mas.to', 'spaces'],
    ['$(curl phish.example.com)', 'spaces'],
    ['my old server', 'spaces'],
    ['a.dk b.dk c.dk', 'spaces'],
    ['', 'empty'],
  ])('%s names no server: %s', (value, why) => {
    expect(meant(value)).toBe(why);
  });

  it('never fails, and names only servers that can be read alone', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 120 }), fc.webUrl()), (value) => {
        const meaning = serverMeant(value);
        const servers =
          meaning.kind === 'one' ? [meaning.server] : meaning.kind === 'ask' ? meaning.servers : [];
        for (const { host } of servers)
          expect(meant(host) === host || ['client', 'list'].includes(`${meant(host)}`)).toBe(true);
      }),
    );
  });
});
