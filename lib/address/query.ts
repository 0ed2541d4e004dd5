import { type Field, type FieldName, type FieldValue, fieldNames, fields } from './fields';

/** The parameters of an address, each read on its own. Parameters the page does not know are not in it. */
export type Query = { [Name in FieldName]: Field<FieldValue[Name]> };

/** A query as Next hands it to a page. */
export type SearchParams = Record<string, string | string[] | undefined>;

/** A query in which nothing was given. */
export const emptyQuery = Object.fromEntries(fieldNames.map((name) => [name, { state: 'empty' }])) as Query;

function readField<Name extends FieldName>(name: Name, given: readonly string[]): Field<FieldValue[Name]> {
  // Given twice is not given: neither the first nor the last can be trusted to be what the reader sees.
  const [raw] = given;
  if (given.length !== 1 || raw === undefined || raw.trim() === '') return { state: 'empty' };
  const result = fields[name].schema.safeParse(raw);
  return result.success ? { state: 'ok', value: result.data as FieldValue[Name] } : { state: 'invalid', raw };
}

function readWith(names: readonly FieldName[], given: (name: FieldName) => readonly string[]): Query {
  const read = names.map((name) => [name, readField(name, given(name))] as const);
  return { ...emptyQuery, ...Object.fromEntries(read) } as Query;
}

/** Reads the named parameters from a query string or from `URLSearchParams`. Never throws; an unreadable one fails alone. */
export function readQuery(names: readonly FieldName[], search: string | URLSearchParams): Query {
  const params = new URLSearchParams(search);
  return readWith(names, (name) => params.getAll(name));
}

/** The same from what Next hands to a page. */
export function readSearchParams(names: readonly FieldName[], search: SearchParams): Query {
  return readWith(names, (name) => {
    const value = Object.hasOwn(search, name) ? search[name] : undefined;
    return value === undefined ? [] : [value].flat();
  });
}

/**
 * The query string for these parameters, with its `?`, or nothing when all are empty: known parameters only, in one order.
 * What could not be read stays as it was typed, so that it can be shown again in its field.
 */
export function writeQuery(query: Partial<Query>): string {
  const params = new URLSearchParams();
  for (const name of fieldNames) {
    const field = query[name];
    if (field?.state === 'ok')
      params.set(name, (fields[name].write as (value: unknown) => string)(field.value));
    if (field?.state === 'invalid') params.set(name, field.raw);
  }
  return params.size > 0 ? `?${params}` : '';
}

/** The value of a parameter that was understood, else null. */
export function valueIn<T>(field: Field<T>): T | null {
  return field.state === 'ok' ? field.value : null;
}

/** A parameter with this value, or an empty one for null. */
export function fieldOf<T>(value: T | null): Field<T> {
  return value === null ? { state: 'empty' } : { state: 'ok', value };
}

/** The query with only the parameters that were understood: what may be shared, and so without the reader's wish to change them. */
export function understood(query: Partial<Query>): Partial<Query> {
  const given = Object.entries({ ...query, change: undefined });
  return Object.fromEntries(given.filter(([, field]) => field?.state === 'ok'));
}

/** What the query says of its reader's move, without the text of what could not be read: that it could not be read still counts. */
export function withoutRaw(query: Query): Partial<Query> {
  const given = Object.entries(query).filter(([, { state }]) => state !== 'empty');
  return Object.fromEntries(
    given.map(([name, field]) => [name, field.state === 'invalid' ? { ...field, raw: '' } : field]),
  );
}

/** The query with old and new changed round, without what could not be read. */
export function swapped(query: Query): Partial<Query> {
  const { from, to, fromSoftware, toSoftware } = understood(query);
  return { from: to, to: from, fromSoftware: toSoftware, toSoftware: fromSoftware };
}

/** Whether an address holds a value that could not be read, so that its field must be seen. */
export function hasUnreadable(query: Query): boolean {
  return Object.values(query).some(({ state }) => state === 'invalid');
}

/** Whether an address says something about its reader's own servers. */
export function isPersonal(query: Query): boolean {
  return Object.values(query).some(({ state }) => state !== 'empty');
}
