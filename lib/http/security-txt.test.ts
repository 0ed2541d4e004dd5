import { afterEach, describe, expect, it, vi } from 'vitest';
import { securityContact, securityContactExpires, siteContact, siteOperator } from '../pages/site';
import { securityTxt } from './security-txt';

afterEach(() => vi.unstubAllEnvs());

const day = 24 * 60 * 60 * 1000;

describe('securityTxt', () => {
  it('names a contact and a day in the future, within a year: renew it in lib/pages/site.ts when this fails', () => {
    vi.stubEnv('SITE_URL', 'https://serverhop.example');
    const fields = new Map(
      securityTxt()
        .trim()
        .split('\n')
        .map((line) => line.split(': ') as [string, string]),
    );
    expect([...fields.keys()]).toEqual(['Contact', 'Expires', 'Preferred-Languages', 'Canonical', 'Policy']);
    expect(fields.get('Contact')).toMatch(/^(https:\/\/|mailto:)./);
    expect(fields.get('Canonical')).toBe('https://serverhop.example/.well-known/security.txt');
    const days = (Date.parse(fields.get('Expires') ?? '') - Date.now()) / day;
    expect(days).toBeGreaterThan(0);
    expect(days).toBeLessThan(366);
  });

  it('says the day in the form of RFC 3339', () => {
    expect(new Date(securityContactExpires).toISOString()).toBe(securityContactExpires);
  });
});

describe('contacts', () => {
  it.each([
    ['mailto:security@serverhop.example', 'mailto:security@serverhop.example'],
    ['https://serverhop.example/report', 'https://serverhop.example/report'],
    ['', null],
  ])('%j is used as %s, or the default where it is not given', (given, used) => {
    vi.stubEnv('SECURITY_CONTACT', given);
    vi.stubEnv('SITE_CONTACT', given);
    expect(securityContact()).toBe(used ?? 'mailto:security@localhost');
    expect(siteContact()).toBe(used ?? 'mailto:webmaster@localhost');
  });

  it('knows who runs the site only when they say so', () => {
    vi.stubEnv('SITE_OPERATOR', ' ');
    expect(siteOperator()).toBeNull();
    vi.stubEnv('SITE_OPERATOR', 'Anna Andersen');
    expect(siteOperator()).toBe('Anna Andersen');
  });
});
