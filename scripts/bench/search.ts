import { it } from 'vitest';
import { locales } from '@/lib/i18n/routing';
import { measure, type Outcome, queryFiles, readQueries, shares } from '@/lib/search/measure';
import { siteIndex, siteSearch } from '@/lib/search/site-search';
import { loadMessages } from '@/messages';

const percent = (share: number) => `${Math.round(share * 100)} %`.padStart(6);

function line(name: string, outcomes: readonly Outcome[]): string {
  const { first, three, none, count } = shares(outcomes);
  return `${name.padEnd(28)}${percent(first)} first${percent(three)} among three${percent(none)} none, of ${count}`;
}

/** Milliseconds of processor time that something takes: other programs on the machine do not count. */
async function cost(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

it('the search, measured', async () => {
  for (const locale of locales) {
    await loadMessages(locale);
    const index = await cost(() => siteIndex(locale));
    console.log(`index ${locale}: ${index.toFixed(0)} ms of processor time`);
  }
  for (const [name, file] of Object.entries(queryFiles)) {
    const outcomes = await measure(readQueries(file));
    for (const locale of locales) {
      const some = outcomes.filter(({ lang }) => lang === locale);
      if (some.length === 0) continue;
      console.log(line(`${name}, ${locale}`, some));
      const held = some.filter((outcome) => outcome.held);
      if (held.length > 0) console.log(line(`${name}, ${locale}, held out`, held));
    }
    // What was held out is not shown: whoever sees it tunes for it.
    for (const { place, lang, query, want, found } of outcomes.filter(
      (each) => each.place !== 0 && !each.held,
    ))
      console.log(
        `  ${place < 0 ? '-' : place + 1}. ${lang} "${query}": ${want.join(', ')}; found ${found.join(', ')}`,
      );
  }
  const all = readQueries(queryFiles.own);
  const spent = await cost(async () => {
    for (const { lang, query } of all) await siteSearch(lang, query);
  });
  console.log(`a search: ${(spent / all.length).toFixed(2)} ms of processor time`);
});
