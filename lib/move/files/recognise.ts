import { firstHeaders } from '@/lib/facts/software/mastodon-files';
import { handleIn, hostIn } from './handle';
import { fileShapes, type TableKind, tableKinds } from './kinds';

/** A file that is none of those that can be read here, and what it is. */
export type WrongFile =
  | 'empty'
  | 'tooLarge'
  | 'spreadsheet'
  | 'archive'
  | 'webPage'
  | 'document'
  | 'otherJson'
  | 'endlessLine'
  | 'tooManyRows'
  | 'noTable';

/** The largest file that is read, in bytes: two and a half times what Mastodon takes. */
export const largestFile = 50_000_000;

const signatures: readonly [WrongFile, readonly number[]][] = [
  ['archive', [0x1f, 0x8b]],
  ['document', [0x25, 0x50, 0x44, 0x46]],
  ['document', [0xff, 0xd8, 0xff]],
  ['document', [0x89, 0x50, 0x4e, 0x47]],
  ['spreadsheet', [0xd0, 0xcf, 0x11, 0xe0]],
];

/** What a file is by its first bytes and its name, where that tells that it is no table; else null. */
export function wrongFile(name: string, size: number, start: Uint8Array): WrongFile | null {
  if (size === 0) return 'empty';
  if (size > largestFile) return 'tooLarge';
  const begins = (bytes: readonly number[]) => bytes.every((byte, at) => start[at] === byte);
  if (begins([0x50, 0x4b, 0x03, 0x04])) return zipFile(name, start);
  return signatures.find(([, bytes]) => begins(bytes))?.[0] ?? null;
}

/** How many bytes of a file `wrongFile` wants to see. */
export const signatureLength = 128;

/**
 * What a zip file is: spreadsheets, documents and the archive of an account are such files all. By its name, else, as a spreadsheet may have been renamed, by
 * what stands first in it: Excel's and Google's `[Content_Types].xml`, `_rels`, `docProps` or `xl`; the type of an OpenDocument; the `Index` or the preview of Numbers.
 */
function zipFile(name: string, start: Uint8Array): WrongFile {
  if (/\.(?:xls[xmb]|ods|numbers)$/i.test(name)) return 'spreadsheet';
  if (/\.(?:docx|odt|pages|pptx|odp|key)$/i.test(name)) return 'document';
  const first = String.fromCharCode(...start.subarray(zipNameAt, signatureLength));
  if (/^mimetypeapplication\/vnd\.oasis\.opendocument\.(?!spreadsheet)/.test(first)) return 'document';
  return /^(?:\[Content_Types\]\.xml|_rels\/|docProps\/|xl\/|mimetypeapplication\/vnd\.oasis|Index\/|preview(?:-\w+)?\.jpg)/.test(
    first,
  )
    ? 'spreadsheet'
    : 'archive';
}

/** Where the name of the first entry of a zip file begins (PKWARE's APPNOTE.TXT, 4.3.7). */
const zipNameAt = 30;

/** Whether a text is a page or a drawing of the web and no table. */
export function isMarkup(start: string): boolean {
  return /^\s*<(?:!doctype|!--|\?xml|[a-z])/i.test(start);
}

/** Whether a text is JSON. */
export function isJson(start: string): boolean {
  return /^\s*[{[]/.test(start);
}

/**
 * Names that files have beyond Mastodon's own: its paths, and what other software saves under. GoToSocial: `following.csv`, `followers.csv`, `mutes.csv`,
 * `blocks.csv`, `lists.csv` (internal/api/client/exports/exports.go at 57cb4fe748). Misskey: `following-…`, `mute-…`, `blocking-…`, `user-lists-…`
 * (its Export…ProcessorService.ts). Akkoma and Pleroma: `friends.csv`, `mutes.csv`, `blocks.csv` (pleroma-fe). Friendica: `name-contacts.csv`
 * (UserExport.php). Pixelfed: `pixelfed-following.json`, before `following.json` (ExportSettings.php).
 */
const otherNames: readonly [TableKind, RegExp][] = [
  ['followers', /followers/i],
  ['following', /^(?:pixelfed-)?(?:follows|following|friends)|-contacts/i],
  ['mutes', /^(?:mute|mutes|muting|muted)(?![a-z])/i],
  ['domainBlocks', /domain/i],
  ['blocks', /^(?:blocks|blocking|blocked)/i],
  ['bookmarks', /bookmarks/i],
  ['lists', /^(?:user-)?lists/i],
];

/** The kind that a file's name tells, or null. A number or `(1)` that a browser puts after it does not matter. */
export function kindOfName(name: string): TableKind | null {
  const own = tableKinds.find((kind) => name.startsWith(fileShapes[kind].name));
  return own ?? otherNames.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
}

/** Whether a file is what an import left behind: named so since 4.2.0 (app/controllers/settings/imports_controller.rb). */
export function isFailures(name: string): boolean {
  return /_failures/i.test(name);
}

const kindsByFirst = new Map<string, TableKind>(
  (['domainBlocks', 'bookmarks', 'lists'] as const).map((kind) => [firstHeaders[kind].toLowerCase(), kind]),
);

/** The kind that a header line tells; undefined where it is no header that is known. */
export function kindOfHeader(row: readonly string[]): TableKind | 'accounts' | undefined {
  const [first = '', ...others] = row.map((cell) => cell.trim().toLowerCase());
  const kind = kindsByFirst.get(first);
  if (kind) return kind;
  if (first !== 'account address' && first !== 'account') return undefined;
  if (others.includes('hide notifications')) return 'mutes';
  if (others.some((cell) => ['show boosts', 'notify on new posts', 'languages'].includes(cell)))
    return 'following';
  return 'accounts';
}

/**
 * The kind of a table: by its header, else its name, else what its first rows hold. `accounts`: people, and nothing tells whether they are
 * followed, blocked or something else. Null where it is none of ours.
 */
export function recogniseTable(
  name: string,
  rows: readonly (readonly string[])[],
): TableKind | 'accounts' | null {
  const header = rows
    .slice(0, 3)
    .map(kindOfHeader)
    .find((kind) => kind !== undefined);
  if (header && header !== 'accounts') return header;
  const named = kindOfName(name);
  const isNamed = named !== null && fileShapes[named].columns[0] === 'handle';
  const held = header ?? kindOfContent(rows);
  if (held === 'accounts') return isNamed ? named : 'accounts';
  // A file of accounts by its name is one where it holds any, whatever stands between them.
  return held ?? (isNamed && rows.some(holdsHandle) ? named : null);
}

const holdsHandle = ([first = '']: readonly string[]) => handleIn(first) !== null;

/**
 * By the first fifty rows that are not empty: more than half of them must hold the same. Of handles a third is enough, for who copies them from a page has
 * the people's other names between them.
 */
function kindOfContent(rows: readonly (readonly string[])[]): TableKind | 'accounts' | null {
  const some = rows.filter((row) => row.some((cell) => cell.trim() !== '')).slice(0, 50);
  const most = (holds: (row: readonly string[]) => boolean) => some.filter(holds).length * 2 > some.length;
  const handles = some.filter(holdsHandle).length;
  if (handles > 0 && handles * 3 >= some.length) return 'accounts';
  const isMember = ([first = '', ...others]: readonly string[]) =>
    first !== '' && others.some((cell) => handleIn(cell) !== null);
  if (most(isMember)) return 'lists';
  if (most(([first = '']) => /^https?:\/\/\S+$/i.test(first.trim()))) return 'bookmarks';
  if (most(([first = '']) => hostIn(first) !== null)) return 'domainBlocks';
  return null;
}
