import { expect, it } from 'vitest';
import { isFromNextClient, requestHeaders } from './request-headers';

it('keeps what an answer may depend on, and what was decided', () => {
  const sent = new Headers({
    Host: 'localhost',
    'Accept-Encoding': 'gzip',
    'If-None-Match': '"a"',
    Cookie: 'a=b',
    'User-Agent': 'a program',
    'X-Nonce': 'forged',
    'Content-Security-Policy': 'forged',
    'X-Page-As-Markdown': '/forged',
    'X-Forwarded-Host': 'forged',
    'X-Middleware-Subrequest': 'forged',
    'Next-Action': 'forged',
    RSC: 'forged',
  });
  expect(Object.fromEntries(requestHeaders(sent, { 'x-nonce': 'ours' }))).toEqual({
    'accept-encoding': 'gzip',
    host: 'localhost',
    'if-none-match': '"a"',
    'x-nonce': 'ours',
  });
});

it.each([
  ['RSC', true],
  ['Next-Router-Prefetch', true],
  ['Next-Url', true],
  ['Next-Action', true],
  ['Accept', false],
])('takes a request with %s as one of Next’s own client: %s', (name, expected) => {
  expect(isFromNextClient(new Headers({ [name]: '1' }))).toBe(expected);
});
