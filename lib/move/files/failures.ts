import { isBridgeBot } from './groups';
import { hostOf } from './handle';
import { handleColumn, type TableKind } from './kinds';

/** Why a row of an import probably failed. */
export type WhyFailed = 'serverSilent' | 'accountGone' | 'bridge' | 'postHidden' | 'already' | 'unknown';

/**
 * The likely reason for each row that an import left behind. Where one server does not answer, Mastodon passes over all others there for five
 * minutes (app/services/bulk_import_row_service.rb at 0d3625ddca), so several of one server mean that it was silent.
 */
export function whyFailed(kind: TableKind, rows: readonly (readonly string[])[]): readonly WhyFailed[] {
  const at = handleColumn(kind);
  const hosts = rows.map((row) => (at < 0 ? hostOfUri(row[0] ?? '') : hostOf(row[at] ?? '')));
  const counts = new Map<string, number>();
  for (const host of hosts) counts.set(host, (counts.get(host) ?? 0) + 1);
  return rows.map((row, index) => {
    if (kind === 'domainBlocks') return 'unknown';
    if (at >= 0 && isBridgeBot(row[at] ?? '')) return 'bridge';
    if ((counts.get(hosts[index] ?? '') ?? 0) > 2) return 'serverSilent';
    if (kind === 'bookmarks') return 'postHidden';
    return kind === 'lists' ? 'already' : 'accountGone';
  });
}

function hostOfUri(uri: string): string {
  return URL.canParse(uri) ? new URL(uri).host : uri;
}
