/** Mastodon's filters, summed up. */
export type FiltersSum = {
  filters: readonly { title: string; keywords: number; hides: boolean; expires: string | null }[];
};

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Sums up `custom_filters.json` (app/models/export.rb at 03006bdff4); null for any other JSON. Titles are cut at 200 characters; at most 1,000
 * filters are read, more than anybody has.
 */
export function readFilters(text: string): FiltersSum | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isObject(json) || !Object.hasOwn(json, 'custom_filters') || !Array.isArray(json.custom_filters))
    return null;
  const filters = json.custom_filters
    .slice(0, 1_000)
    .filter(isObject)
    .map((filter) => ({
      title: typeof filter.title === 'string' ? filter.title.slice(0, 200) : '',
      keywords: Array.isArray(filter.keywords_attributes) ? filter.keywords_attributes.length : 0,
      hides: filter.action === 'hide',
      expires: typeof filter.expire_at === 'string' ? filter.expire_at.slice(0, 10) : null,
    }));
  return { filters };
}
