import { expect, test } from 'vitest';
import { softwareOptions } from '@/lib/facts/software/options';
import { rows } from '@/lib/facts/software/rows';
import { factsFile, factsJsonSchema, factsSchema } from './facts-json';

test('the file has the form of its schema, and nothing besides', () => {
  const file = JSON.parse(JSON.stringify(factsFile()));
  expect(factsSchema.safeParse(file).error).toBeUndefined();
  expect(factsSchema.safeParse({ ...file, more: 1 }).success).toBe(false);
  const [first] = file.software;
  expect(factsSchema.safeParse({ ...file, software: [{ ...first, moves: {} }] }).success).toBe(false);
});

test('the schema that is served is a JSON Schema of that form', () => {
  const schema = factsJsonSchema() as Record<string, unknown>;
  expect(schema).toMatchObject({ type: 'object', additionalProperties: false });
  expect(schema.$schema).toMatch(/json-schema\.org/);
  expect(Object.keys(schema.properties as object)).toEqual([
    '$schema',
    'version',
    'licence',
    'on',
    'software',
    'labels',
  ]);
  expect(factsFile().$schema).toBe(schema.$id);
});

test('the schema names only formats that JSON Schema itself knows, so that other validators can read it', () => {
  const formats = [...JSON.stringify(factsJsonSchema()).matchAll(/"format":"([^"]+)"/g)].map(
    ([, name]) => name,
  );
  expect(new Set(formats)).toEqual(new Set(['uri']));
});

test('every choice of the menu is in it, and every row', () => {
  const { software } = factsFile();
  expect(software.map(({ value }) => value)).toEqual(softwareOptions.map(({ value }) => value));
  expect(rows.map(({ id }) => id).filter((id) => !software.some((each) => each.software === id))).toEqual([]);
});

test.each([
  ['2026-12-17', '2026-12-17', false],
  ['2026-12-18', null, true],
])('on %s, fixes of Mastodon 4.4 end on %s', (day, until, isOver) => {
  const line = factsFile(day).software.find(({ value }) => value === 'mastodon@4.4');
  expect([line?.fixesUntil, line?.cautions.includes('unsupportedVersion')]).toEqual([until, isOver]);
});
