import { NextRequest } from 'next/server';
import { describe, expect, it } from 'vitest';
import { proxy } from './proxy';

const ask = (path: string, init?: ConstructorParameters<typeof NextRequest>[1]) =>
  proxy(new NextRequest(`http://localhost${path}`, init));

describe('proxy, where no door stands before Next', () => {
  it('renders a page from its folder, with the nonce that its policy names', () => {
    const { status, headers } = ask('/da/guide/flyt-server?from=mstdn.dk');
    expect(status).toBe(200);
    expect(new URL(headers.get('x-middleware-rewrite') ?? '').pathname).toBe('/da/guide/move-server');
    const nonce = headers.get('x-middleware-request-x-nonce');
    expect(headers.get('content-security-policy')).toContain(`'nonce-${nonce}'`);
    expect(headers.get('cache-control')).toContain('s-maxage');
  });

  it.each([
    ['/', 307, '/en'],
    ['/en/', 308, '/en'],
    ['/en/guide/move-server?to=MSTDN.dk', 308, '/en/guide/move-server?to=mstdn.dk'],
  ])('sends %s on with %i', (path, status, to) => {
    const answer = ask(path);
    expect([answer.status, answer.headers.get('location')]).toEqual([status, `http://localhost${to}`]);
  });

  it.each([
    ['/en', { method: 'POST' }, 405],
    [`/en?from=${'a'.repeat(5000)}`, {}, 414],
    ['/en/nowhere', {}, 404],
    ['/robots.txt', {}, 200],
  ])('answers %s %j with %i', (path, init, status) => {
    expect(ask(path, init).status).toBe(status);
  });
});
