import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitHost, fitWords } from './fit-text';
import { textWidth } from './text-width';

const box = { width: 900, height: 92, largest: 72, lineHeight: 1.12 };

const hosts = fc
  .array(fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/), { minLength: 2, maxLength: 20 })
  .map((labels) => labels.join('.').slice(0, 253));

describe('fitHost', () => {
  it('keeps every character in order, and every line inside the box', () => {
    fc.assert(
      fc.property(hosts, (host) => {
        const { lines, size } = fitHost(host, box);
        expect(lines.join('')).toBe(host);
        expect(lines.length * size * box.lineHeight).toBeLessThanOrEqual(box.height);
        for (const line of lines) {
          expect(textWidth(line.trimEnd()) * size).toBeLessThanOrEqual(box.width);
        }
      }),
      // Fills the box but for what rounding adds.
      { examples: [['0.i-00--a.a00a.000i-00010-a']] },
    );
  });

  it('sets a usual host on one line in the largest size', () => {
    expect(fitHost('expressional.social', box)).toEqual({ lines: ['expressional.social'], size: 72 });
  });

  it('shrinks before it wraps', () => {
    const { lines, size } = fitHost('mastodon.moderate-length.social', box);
    expect(lines).toHaveLength(1);
    expect(size).toBeLessThan(72);
  });

  it('breaks a long host after a dot or a hyphen, in lines of like length', () => {
    expect(fitHost('social.det-danske-faellesskab-for-alle-os.community', box).lines).toEqual([
      'social.det-danske-faellesskab-',
      'for-alle-os.community',
    ]);
  });

  it('breaks one endless label anywhere rather than overflow', () => {
    const host = `${'m'.repeat(63)}.${'m'.repeat(63)}.${'m'.repeat(63)}.${'m'.repeat(61)}`;
    const { lines, size } = fitHost(host, box);
    expect(lines.join('')).toBe(host);
    expect(size).toBeGreaterThanOrEqual(16);
  });

  it('says so where nothing fits', () => {
    expect(() => fitHost('a'.repeat(5000), box)).toThrow('too long');
  });
});

describe('fitWords', () => {
  const wide = { width: 1000, height: 240, largest: 104, lineHeight: 1.1 };

  it('breaks between words only, and evenly', () => {
    const { lines, size } = fitWords('Help people move to your server', wide);
    expect(lines.map((line) => line.trim())).toEqual(['Help people move', 'to your server']);
    expect(size).toBe(104);
  });

  it('breaks a word that is wider than the box at every size', () => {
    const { lines } = fitWords('x'.repeat(400), { ...wide, width: 200 });
    expect(lines.join('')).toBe('x'.repeat(400));
    expect(lines.length).toBeGreaterThan(1);
  });
});
