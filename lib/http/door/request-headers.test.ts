import { expect, it } from 'vitest';
import { cleanHeaders } from './request-headers';

const asked = { host: 'forged.example', 'accept-encoding': 'gzip', 'accept-language': 'da', cookie: 'a=b' };

it('keeps what a page may depend on, and the configured host', () => {
  expect(cleanHeaders(asked, 'site.example')).toEqual({
    host: 'site.example',
    'accept-encoding': 'gzip',
    'accept-language': 'da',
  });
});

it('asks the site for plain answers where something in front compresses', () => {
  expect(cleanHeaders(asked, 'site.example', false)).not.toHaveProperty('accept-encoding');
});
