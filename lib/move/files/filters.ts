/** One filter: how many words it looks for, and what becomes of posts with them. */
export type FilterSum = {
  title: string;
  keywords: number;
  action: 'warns' | 'hides' | 'blurs';
  /** The day it ends (ISO), or null. */
  expires: string | null;
};

/** Mastodon's filters, summed up: the first thousand, and how many there are in all. */
export type FiltersSum = { filters: readonly FilterSum[]; total: number };

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const actions = new Map<unknown, FilterSum['action']>([
  ['hide', 'hides'],
  ['blur', 'blurs'],
]);

/** As many as are shown, more than anybody has. */
const mostShown = 1_000;

/** The longest title that Mastodon takes: app/models/custom_filter.rb at 4.6.5. */
const longestTitle = 256;

/**
 * Sums up `custom_filters.json`, and what an import of it left behind, which has the same form (app/models/export.rb and
 * app/controllers/settings/imports_controller.rb at 4.6.5); null for any other JSON. The day of the end was named `expire_at` for some days before 4.6.0.
 */
export function filtersIn(json: unknown): FiltersSum | null {
  if (!isObject(json) || !Object.hasOwn(json, 'custom_filters') || !Array.isArray(json.custom_filters))
    return null;
  const all = json.custom_filters.filter(isObject);
  const filters = all.slice(0, mostShown).map((filter) => {
    const end = filter.expires_at ?? filter.expire_at;
    return {
      title: typeof filter.title === 'string' ? filter.title.slice(0, longestTitle) : '',
      keywords: Array.isArray(filter.keywords_attributes) ? filter.keywords_attributes.length : 0,
      action: actions.get(filter.action) ?? 'warns',
      expires: typeof end === 'string' ? end.slice(0, 10) : null,
    };
  });
  return { filters, total: all.length };
}
