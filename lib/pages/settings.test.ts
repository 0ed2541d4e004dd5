import { describe, expect, it } from 'vitest';
import { readSettings, UnusableSetting } from './settings';

describe('readSettings', () => {
  it.each([
    ['https://serverhop.example', 'https://serverhop.example'],
    ['https://serverhop.example/', 'https://serverhop.example'],
    ['HTTPS://Serverhop.Example', 'https://serverhop.example'],
    ['https://rødgrød.dk:8443', 'https://xn--rdgrd-vuad.dk:8443'],
    ['http://localhost:4100', 'http://localhost:4100'],
    ['http://[::1]:3000', 'http://[::1]:3000'],
    ['', 'http://localhost:3000'],
    [undefined, 'http://localhost:3000'],
  ])('reads the origin %s as %s', (SITE_URL, origin) => {
    expect(readSettings({ SITE_URL }).origin).toBe(origin);
  });

  it.each([
    'serverhop.example',
    'not a url',
    'https://serverhop.example ',
    ' https://serverhop.example',
    'https://serverhop .example',
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://serverhop.example',
    '//serverhop.example',
    'https:serverhop.example',
    'https:\\\\serverhop.example',
    'https://serverhop.example/guides',
    'https://serverhop.example//',
    'https://serverhop.example?x',
    'https://serverhop.example#x',
    'https://anna:secret@serverhop.example',
    'https://anna@serverhop.example',
    'https://serverhop.example:99999',
    'https://',
    'https://a\nb',
  ])('says in one sentence that %j is no origin', (SITE_URL) => {
    expect(() => readSettings({ SITE_URL })).toThrow(UnusableSetting);
    expect(() => readSettings({ SITE_URL })).toThrow(/^SITE_URL is ".*", but must be [^\n]*\.$/);
  });

  it.each([
    'mailto:a@b.dk\nExpires: never',
    'mailto:a',
    'javascript:alert(1)',
    'security@serverhop.example',
    'http://serverhop.example',
    'https://anna@serverhop.example',
  ])('takes %j for no contact and for no address of the source', (value) => {
    for (const name of ['SITE_CONTACT', 'SECURITY_CONTACT', 'SOURCE_URL'])
      expect(() => readSettings({ [name]: value })).toThrow(`${name} is `);
  });

  it('takes what is empty for not given', () => {
    expect(
      readSettings({ SITE_CONTACT: '', SECURITY_CONTACT: '', SOURCE_URL: '', SITE_OPERATOR: ' ' }),
    ).toEqual({
      origin: 'http://localhost:3000',
      sourceCode: null,
      operator: null,
      contact: null,
      securityContact: null,
    });
  });
});
