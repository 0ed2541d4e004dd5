import { afterEach, expect, it, vi } from 'vitest';
import { siteOrigin } from './site';

afterEach(() => vi.unstubAllEnvs());

it.each([
  [{ SITE_URL: 'https://serverhop.example' }, 'https://serverhop.example'],
  [{ SITE_URL: 'https://serverhop.example/' }, 'https://serverhop.example'],
  [{ SITE_URL: '', PORT: '4100' }, 'http://localhost:4100'],
  [{ SITE_URL: undefined, PORT: undefined }, 'http://localhost:3000'],
])('reads the origin from %o', (env, origin) => {
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  expect(siteOrigin()).toBe(origin);
});
