import { it } from 'vitest';
import { measure, readQueries, shares } from '@/lib/search/measure';
import { siteSearch } from '@/lib/search/site-search';
it('x', async () => {
  for (const file of (process.env.Q ?? '').split(',')) {
    const qs = readQueries(file);
    const o = await measure(qs);
    for (const l of ['en', 'da', 'de']) {
      const s = o.filter((x) => x.lang === l);
      if (s.length) { const r = shares(s); const n = s.filter((x) => x.place < 0).length; console.log(file.split('/').pop(), l, (r.first * 100).toFixed(1), (r.three * 100).toFixed(1), 'none', n, 'of', r.count); }
      const h = s.filter((x) => x.held);
      if (h.length) { const r = shares(h); console.log('   held', l, (r.first * 100).toFixed(1), (r.three * 100).toFixed(1), 'of', r.count); }
    }
    if (process.env.SHOW) for (const x of o) { if (x.place !== 0 && (process.env.SHOW==='all'||!x.held)) console.log(`${x.place < 0 ? '-' : x.place + 1} ${x.lang} "${x.query}" → ${x.want.join(',')} ; ${x.found.map(f=>f.replace('guide/trouble/','~')).join(' ')}`); }
    for (const x of o) { const { corrected } = await siteSearch(x.lang, x.query); if (corrected && process.env.CORR) console.log('corr', x.lang, '|', x.query, '→', corrected); }
  }
});
