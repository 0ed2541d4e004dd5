import { describe, expect, it } from 'vitest';
import { guideKeys, type PageKey, pageKeys } from '@/lib/pages';
import { neighboursOf, trailTo } from './breadcrumbs';

describe('trailTo', () => {
  it.each<[PageKey, PageKey[]]>([
    ['', ['']],
    ['about', ['', 'about']],
    ['guide/move-server', ['', 'guide/move-server']],
    ['guide/trouble/not-an-alias', ['', 'guide/trouble', 'guide/trouble/not-an-alias']],
  ])('%s is below %j', (key, trail) => {
    expect(trailTo(key)).toEqual(trail);
  });

  it('begins at the front page and ends at the page, for every page', () => {
    for (const key of pageKeys) {
      expect(trailTo(key)[0]).toBe('');
      expect(trailTo(key).at(-1)).toBe(key);
    }
  });
});

describe('neighboursOf', () => {
  it('walks through all guides, forwards and backwards', () => {
    guideKeys.forEach((key, at) => {
      // It ends with where to go next itself.
      if (key === 'guide/move-server') return;
      expect(neighboursOf(key)).toEqual({
        previous: guideKeys[at - 1] ?? null,
        next: guideKeys[at + 1] ?? null,
      });
    });
  });

  it('knows none for what is no guide', () => {
    expect(neighboursOf('about')).toEqual({ previous: null, next: null });
    expect(neighboursOf('guide/move-server')).toEqual({ previous: null, next: null });
  });
});
