import { unicodeHost } from './punycode';
import type { Server } from './server';

/**
 * Scripts in which a label may be written throughout, by their ISO 15924 codes: those in wide use today, and
 * hieroglyphs, which a real server bears. A label in any other script tells hardly a reader its name, and counts as mixed.
 */
const livingScripts = [
  'Latn',
  'Cyrl',
  'Grek',
  'Armn',
  'Geor',
  'Hebr',
  'Arab',
  'Syrc',
  'Thaa',
  'Nkoo',
  'Ethi',
  'Tfng',
  'Deva',
  'Beng',
  'Guru',
  'Gujr',
  'Orya',
  'Taml',
  'Telu',
  'Knda',
  'Mlym',
  'Sinh',
  'Thai',
  'Laoo',
  'Mymr',
  'Khmr',
  'Tibt',
  'Mong',
  'Yiii',
  'Cher',
  'Cans',
  'Vaii',
  'Egyp',
];

/** The mixtures that UTS #39 "Highly Restrictive" allows: Latin with Japanese, Chinese with Bopomofo, or Korean. */
const mixtures = [
  ['Latn', 'Hani', 'Hira', 'Kana'],
  ['Latn', 'Hani', 'Bopo'],
  ['Latn', 'Hani', 'Hang'],
];

// Combining marks U+0300–036F go with any letter: only newer Unicode versions list scripts for them.
const shared = '\\p{scx=Zyyy}\\p{scx=Zinh}\\u0300-\\u036f';

const allowed = [...livingScripts.map((script) => [script]), ...mixtures].map(
  (scripts) => new RegExp(`^[${shared}${scripts.map((script) => `\\p{scx=${script}}`).join('')}]*$`, 'u'),
);

/** Whether a label of the name mixes scripts beyond what UTS #39 "Highly Restrictive" allows: warn the reader. */
export function isMixedScript(server: Server): boolean {
  const labels = unicodeHost(server.host)?.split('.') ?? [];
  return labels.some((label) => !allowed.some((pattern) => pattern.test(label)));
}
