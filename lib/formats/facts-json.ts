import { z } from 'zod';
import { guideLabel, guideLabelKeys, guideLabelSource } from '@/lib/facts/labels/guide-labels';
import { type LabelSource, label, labelKeys, labelLocales, labelSource } from '@/lib/facts/labels/labels';
import { cautionIds } from '@/lib/facts/software/cautions';
import { parseSoftware } from '@/lib/facts/software/choice';
import { menuWords } from '@/lib/facts/software/menu-words';
import { softwareOptions } from '@/lib/facts/software/options';
import { findSoftware } from '@/lib/facts/software/software';
import { dataKinds, type PageId, type Software } from '@/lib/facts/software/types';
import { versionText } from '@/lib/facts/software/version';
import type { Locale } from '@/lib/i18n/routing';
import { today } from '@/lib/i18n/today';
import { siteOrigin } from '@/lib/pages/site';

/** The version of the form of `/facts.json`: a new first number where readers of the old form would break. */
export const factsVersion = '1.0.0';

const day = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/);
// A pattern, which every validator knows; `startsWith` would be a format that only zod does.
const path = z.string().regex(/^\//);
const kind = z.enum(dataKinds);
/** Something in each language whose labels were read. */
const inLanguages = <Value extends z.ZodType>(of: Value) =>
  z.strictObject(Object.fromEntries(labelLocales.map((locale) => [locale, of])) as Record<'en', Value>);
const inEachLanguage = <Value>(value: (locale: Locale) => Value) =>
  Object.fromEntries(labelLocales.map((locale) => [locale, value(locale)])) as Record<'en', Value>;
const format = z.enum(['mastodon-csv', 'handles', 'mastodon-json', 'own', 'unknown']);

const read = z
  .strictObject({
    version: z.string().nullable().describe('The release, as its makers write it.'),
    commit: z.string().nullable(),
    of: day.describe(
      'What was read is of this day, month or year; for pages and threads, when they were read.',
    ),
  })
  .describe('The state of a source that was read.');

const software = z.strictObject({
  value: z.string().describe('As it stands in addresses of the site: `mastodon@4.7`, `gotosocial`.'),
  software: z.string().describe('The same in all versions of the software.'),
  name: z.string(),
  version: z
    .string()
    .nullable()
    .describe('The line of releases the facts are for; null: the newest that was read.'),
  read: read.nullable().describe('null: nobody has read it, and what is not said is not known.'),
  moves: z.strictObject({
    in: z
      .union([z.boolean(), z.literal('unknown')])
      .describe('Whether followers can be moved to an account on it.'),
    out: z
      .union([z.boolean(), z.literal('admin'), z.literal('unknown')])
      .describe(
        'Whether an account on it can send its followers on; `admin`: only who runs the server can do it.',
      ),
    by: z.url().nullable().describe('The site that does the moving instead of the two servers.'),
    wait: z
      .strictObject({ days: z.int(), account: z.enum(['old', 'both']) })
      .nullable()
      .describe('Days before the account can move again.'),
    undo: z.enum(['redirect', 'none', 'unknown']),
    otherAccountAs: z.enum(['user@domain', '@user@domain', 'https://domain/@user']),
  }),
  pages: z.record(z.string(), path).describe('Paths on the server.'),
  otherPages: z.record(z.string(), path).describe('The same under another common front end.'),
  menus: z.record(z.string(), inLanguages(z.array(z.string()))).describe('The clicks to a page.'),
  exports: z.array(z.strictObject({ kind, path: path.nullable(), fileName: z.string().nullable(), format })),
  imports: z.array(z.strictObject({ kind, formats: z.array(format) })),
  wholeAccount: z.strictObject({ export: path, import: path }).nullable(),
  fixesUntil: day.nullable().describe('The last day of security fixes, where one is set and lies ahead.'),
  cautions: z.array(z.enum(cautionIds as [string, ...string[]])),
  sources: z.array(z.strictObject({ at: z.string(), read })),
});

const labels = z.strictObject({
  source: z.string(),
  version: z.string(),
  commit: z.string(),
  of: day,
  texts: z.record(z.string(), inLanguages(z.string())),
});

/** The form of `/facts.json`. */
export const factsSchema = z.strictObject({
  $schema: z.url(),
  version: z.literal(factsVersion),
  licence: z.literal('CC0-1.0'),
  on: day.describe('The day that what depends on the day is for.'),
  software: z.array(software),
  labels: z.array(labels).describe("The words on Mastodon's screens, by their names in its source."),
});

export type FactsFile = z.infer<typeof factsSchema>;

/** Everything that the guides know about software, as data for others, on that day (ISO). */
export function factsFile(on = today()): FactsFile {
  return {
    $schema: `${siteOrigin()}/facts.schema.json`,
    version: factsVersion,
    licence: 'CC0-1.0',
    on,
    software: softwareOptions.map(({ value }) =>
      softwareFacts(value, findSoftware(parseSoftware(value), on)),
    ),
    labels: [
      labelFacts(labelSource, labelKeys, label),
      labelFacts(guideLabelSource, guideLabelKeys, guideLabel),
    ],
  };
}

let kept: { on: string; text: string } | undefined;

/** The same as text, made once a day. */
export function factsText(on = today()): string {
  if (kept?.on !== on) kept = { on, text: JSON.stringify(factsFile(on)) };
  return kept.text;
}

/** The JSON Schema of `/facts.json`. */
export function factsJsonSchema(): object {
  return { $id: `${siteOrigin()}/facts.schema.json`, ...z.toJSONSchema(factsSchema) };
}

function softwareFacts(value: string, facts: Software): FactsFile['software'][number] {
  return {
    value,
    software: facts.id,
    name: facts.name,
    version: facts.version && versionText(facts.version),
    read: facts.read,
    moves: {
      in: facts.canMoveIn,
      out: facts.canMoveOut,
      by: facts.externalTool,
      wait: facts.cooldown && { days: facts.cooldown.days, account: facts.cooldown.on },
      undo: facts.undo,
      otherAccountAs: facts.handleFormat,
    },
    pages: { ...facts.pages } as Record<string, string>,
    otherPages: { ...facts.otherPages } as Record<string, string>,
    menus: Object.fromEntries(
      (Object.keys(facts.menus) as PageId[]).map((page) => [
        page,
        inEachLanguage((locale) => [...(menuWords(facts, page, locale) ?? [])]),
      ]),
    ),
    exports: dataKinds.flatMap((each) => {
      const file = facts.exports[each];
      return file ? [{ kind: each, ...file }] : [];
    }),
    imports: dataKinds.flatMap((each) => {
      const formats = facts.reads[each];
      return formats ? [{ kind: each, formats: [...formats] }] : [];
    }),
    wholeAccount: facts.ownArchive,
    fixesUntil: facts.supportEnds,
    cautions: [...facts.cautions],
    sources: facts.sources.map(({ at, read: state }) => ({ at, read: { ...state } })),
  };
}

function labelFacts<Key extends string>(
  { source, version, commit, of }: LabelSource,
  keys: readonly Key[],
  text: (key: Key, locale: Locale) => string,
): FactsFile['labels'][number] {
  const texts = keys.map((key) => [key, inEachLanguage((locale) => text(key, locale))] as const);
  return { source, version, commit, of, texts: Object.fromEntries(texts) };
}
