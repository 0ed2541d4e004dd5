import { describe, expect, it } from 'vitest';
import { pageKeys, pagePath } from '../pages';
import { routeRequest } from './route';

const redirectsTo = (to: string) => expect.objectContaining({ kind: 'redirect', to });

describe('routeRequest', () => {
  it.each([
    ['/', '', 'da', '/da'],
    ['/', '?to=mstdn.dk', 'xx', '/en?to=mstdn.dk'],
    ['/', '?to=mstdn.dk', 'de', '/de?to=mstdn.dk'],
    ['/da/', '', null, '/da'],
    ['/da/guide/move-server', '?to=mstdn.dk', null, '/da/guide/flyt-server?to=mstdn.dk'],
    ['/en/guide/flyt-server/', '?from=@a@MSTDN.dk&x=1', null, '/en/guide/move-server?from=mstdn.dk'],
    ['/guide/move-mastodon-server/', '?from=a.dk&to=b.dk', 'da', '/da/guide/flyt-server?from=a.dk&to=b.dk'],
    ['/guide/changing-server', '', null, '/en/guide/move-server'],
    ['/guide/choosing-a-server/', '?from=a.dk', 'da', '/da/guide/vaelg-server?from=a.dk'],
    ['/guide/getting-started-on-mastodon/', '', 'da', '/da/guide/kom-i-gang'],
    ['/guide/twitter-and-mastodon/', '', null, '/en/guide/from-twitter'],
    ['/guide/tips/', '', null, '/en/guide/tips'],
    ['/guide/', '', null, '/en'],
    ['/dk/servers/', '', 'da', '/da/guide/vaelg-server'],
    [
      '/guide/use-your-own-domain/',
      '?alias=anna%40anna.dk&username=anna@mastodon.social',
      'da',
      '/da/guide/eget-domaene?username=anna%40mastodon.social&alias=anna%40anna.dk',
    ],
    ['/da/guide/flyt-server', '?to=b.dk&from=a.dk', null, '/da/guide/flyt-server?from=a.dk&to=b.dk'],
    ['/da/guide/flyt-server', '?', null, '/da/guide/flyt-server'],
    ['/de/expressional.social', '', null, '/de/ratgeber/umziehen?to=expressional.social'],
    ['/en/Mastodon.Social/mstdn.dk/', '', null, '/en/guide/move-server?from=mastodon.social&to=mstdn.dk'],
    ['/da/@anna@mstdn.dk', '?x=1', null, '/da/guide/flyt-server?to=mstdn.dk'],
  ])('sends %s%s (%s) to %s', (path, search, language, to) => {
    expect(routeRequest(path, search, language)).toEqual(redirectsTo(to));
  });

  it('renders each page at its canonical address', () => {
    for (const key of pageKeys) {
      expect(routeRequest(pagePath(key, 'da'), '', null)).toMatchObject({
        kind: 'render',
        path: `/da/${key}`.replace(/\/$/, ''),
      });
    }
  });

  it.each([
    ['/en/guide/own-domain', '', 'page'],
    ['/en/guide/own-domain', '?username=anna%40mastodon.social', 'never'],
    ['/en/guide/own-domain', '?alias=anna%40anna.dk', 'never'],
    ['/en/guide/move-server', '?from=mastodon.social', 'page'],
  ])('%s%s may be kept: %s', (path, search, keep) => {
    expect(routeRequest(path, search, null)).toMatchObject({ kind: 'render', keep });
  });

  it('needs one hop only: where it sends to, it renders', () => {
    const first = routeRequest('/guide/changing-server/', '?to=%40a%40MSTDN.dk&from=nonsense&y=2', 'da');
    if (first.kind !== 'redirect') throw new Error('a redirect was expected');
    const [path = '', search] = first.to.split('?');
    expect(routeRequest(path, `?${search}`, 'da')).toMatchObject({ kind: 'render' });
  });

  it.each(['/da/nowhere', '/nowhere', '/da/guide', '/xx/guide/move-server', '/en/guide/move-server/x'])(
    'renders "not found" at %s',
    (path) => {
      const route = routeRequest(path, '?from=a.dk', 'en');
      expect(route).toMatchObject({ kind: 'render', search: '' });
    },
  );

  it('never sends anybody away from the site', () => {
    for (const path of ['//evil.example', '/\\evil.example', '/da//evil.example', '/https://evil.example']) {
      const route = routeRequest(path, '?to=//evil.example', null);
      const to = route.kind === 'redirect' ? route.to : route.path;
      expect(to).toMatch(/^\/(da|en)(\/|$|\?)/);
    }
  });
});
