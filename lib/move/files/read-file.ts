import { csvReader, delimiterOf, EndlessLine, type LineEnds, lineEndOf } from './csv';
import { type FiltersSum, filtersIn } from './filters';
import type { TableKind } from './kinds';
import { type Damage, type Mended, mend, mender, TooManyRows } from './mend';
import { type Profiles, profilesIn } from './profiles';
import {
  isFailures,
  isJson,
  isMarkup,
  recogniseTable,
  signatureLength,
  type WrongFile,
  wrongFile,
} from './recognise';

/** A file as far as it could be read: a table, filters, or why it is neither. */
export type ReadFile =
  | {
      what: 'table';
      mended: Mended;
      /** Whether header, name or content tell the kind; else it is one guess of several. */
      isCertain: boolean;
      /** Whether the same file holds another list too, to be had by its kind. */
      isOneOfTwo: boolean;
      /** Whether it is what an import left behind. */
      isFailures: boolean;
    }
  | { what: 'filters'; filters: FiltersSum }
  | { what: 'wrong'; why: WrongFile };

type Named = Blob & { name: string };

/** JSON cannot be read in pieces. Filters are small, and lists of accounts as large as other files; a larger one is something else. */
const largestJson = 20_000_000;

/** As much as is parsed at once, in bytes: what a larger piece leaves behind is no longer forgotten cheaply. */
const pieceLength = 16_384;

/** As much of a file as is looked at to tell its form, in characters. */
const startLength = 10_000;

/**
 * Reads a file piece by piece, whatever it holds. `as` is the kind that the reader has chosen; else it is recognised. `onProgress` hears the
 * share that is read, 0 to 1. Rejects where the file cannot be opened any more, and with the signal's reason once that is aborted.
 */
export async function readFile(
  file: Named,
  as: TableKind | null,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<ReadFile> {
  const start = new Uint8Array(await file.slice(0, signatureLength).arrayBuffer());
  const why = wrongFile(file.name, file.size, start);
  if (why !== null) return { what: 'wrong', why };
  const encoding = encodingOf(start);
  try {
    return await readText(file, as, encoding, onProgress, signal);
  } catch (error) {
    // What is no UTF-8 was saved by a spreadsheet in the letters of its country: of these, Windows' Western ones are told from others by nobody.
    if (encoding === 'utf-8' && error instanceof TypeError && !signal.aborted)
      return readText(file, as, 'windows-1252', onProgress, signal);
    throw error;
  }
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * The encoding of a file by its first bytes. UTF-16 has a byte order mark, or is told by the zeros that are every second byte of Latin letters: behind them in
 * one order, before them in the other.
 */
function encodingOf(start: Uint8Array): Encoding {
  const [first, second] = start;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  for (const [at, byte] of start.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) * 3 < start.length || Math.min(even, odd) > 0) return 'utf-8';
  return odd > even ? 'utf-16le' : 'utf-16be';
}

async function readText(
  file: Named,
  as: TableKind | null,
  encoding: Encoding,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<ReadFile> {
  const pieces = textPieces(file, encoding, onProgress, signal);
  const { start, isWhole } = await firstPiece(pieces);
  const text = start.replace(/^\uFEFF/, '');
  if (isMarkup(text)) return { what: 'wrong', why: 'webPage' };
  if (isJson(text)) return readJson(file, as, text, pieces);
  // No honest line is as long as what was read.
  if (!isWhole && !/[\r\n]/.test(text))
    return { what: 'wrong', why: text.includes('\0') ? 'document' : 'endlessLine' };
  if (text.trim() === '' && isWhole) return { what: 'wrong', why: 'empty' };
  try {
    return await readRows({ file, as, encoding, start, text, isWhole, pieces });
  } catch (error) {
    if (error instanceof EndlessLine) return { what: 'wrong', why: 'endlessLine' };
    if (error instanceof TooManyRows) return { what: 'wrong', why: 'tooManyRows' };
    throw error;
  }
}

type Begun = {
  file: Named;
  as: TableKind | null;
  encoding: Encoding;
  /** What was read of it, with and without a byte order mark, and whether that is all. */
  start: string;
  text: string;
  isWhole: boolean;
  pieces: AsyncIterable<string>;
};

async function readRows({ file, as, encoding, start, text, isWhole, pieces }: Begun): Promise<ReadFile> {
  const delimiter = delimiterOf(text);
  const lineEnd = lineEndOf(text);
  const found = kindOf(file.name, csvReader(delimiter, lineEnd), text, isWhole);
  if (found === null) return { what: 'wrong', why: text.includes('\0') ? 'document' : 'noTable' };
  const kind = as ?? (found === 'accounts' ? 'followers' : found);
  const { take, result } = mender(kind);
  const ends: LineEnds = { windows: 0, others: 0 };
  const read = csvReader(delimiter, lineEnd, ends);
  for (const row of read(text, isWhole)) take(row);
  if (!isWhole) {
    for await (const piece of pieces) for (const row of read(piece, false)) take(row);
    for (const row of read('', true)) take(row);
  }
  const mended = result();
  // Signs behind whole lines are told as that: between their cells stand commas.
  const isTail = mended.damages.lineTails !== undefined;
  const ofFile: [Damage, boolean][] = [
    ['utf16', encoding.startsWith('utf-16')],
    ['oldLetters', encoding === 'windows-1252'],
    ['byteOrderMark', encoding === 'utf-8' && start.startsWith('\uFEFF')],
    ['semicolons', delimiter === ';' && !isTail],
    ['tabs', delimiter === '\t' && !isTail],
    ['lineEnds', lineEnd === '\r' || ends.windows > 0],
    ['mixedLines', ends.windows > 0 && ends.others > 0],
  ];
  const damages = Object.fromEntries(ofFile.flatMap(([damage, isThere]) => (isThere ? [[damage, 1]] : [])));
  return {
    what: 'table',
    mended: { ...mended, damages: { ...damages, ...mended.damages } },
    isCertain: as !== null || found !== 'accounts',
    isOneOfTwo: false,
    isFailures: isFailures(file.name),
  };
}

function kindOf(name: string, read: ReturnType<typeof csvReader>, start: string, isWhole: boolean) {
  const rows = read(start, isWhole);
  // Lines in quotation marks as a whole are one cell each; what is in it tells.
  return (
    recogniseTable(name, rows) ??
    recogniseTable(
      name,
      rows.map((row) => (row[0] ?? '').split(/[,;\t]/)),
    )
  );
}

async function readJson(
  file: Named,
  as: TableKind | null,
  start: string,
  pieces: AsyncIterable<string>,
): Promise<ReadFile> {
  if (file.size > largestJson) return { what: 'wrong', why: 'otherJson' };
  let text = start;
  for await (const piece of pieces) text += piece;
  const json = parsed(text);
  // What Pixelfed writes for whom nobody follows.
  if (Array.isArray(json) && json.length === 0) return { what: 'wrong', why: 'empty' };
  const filters = filtersIn(json);
  if (filters) return { what: 'filters', filters };
  const profiles = profilesIn(file.name, json);
  return profiles ? readProfiles(profiles, as) : { what: 'wrong', why: 'otherJson' };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** One list as it was asked for, else the first that holds anybody. A single list is of the kind that the reader says. */
function readProfiles(profiles: Profiles, as: TableKind | null): ReadFile {
  const kinds = Object.keys(profiles) as TableKind[];
  const isOneOfTwo = kinds.length > 1;
  const fullest = kinds.find((kind) => profiles[kind]?.length) ?? kinds[0] ?? 'followers';
  const listed = as !== null && profiles[as] ? as : fullest;
  const kind = isOneOfTwo ? listed : (as ?? listed);
  const mended = mend(kind, profiles[listed] ?? []);
  return {
    what: 'table',
    mended: { ...mended, damages: { pixelfed: 1, ...mended.damages } },
    isCertain: true,
    isOneOfTwo,
    isFailures: false,
  };
}

/** The text of the file from its beginning, long enough to tell its form, and whether that is all of it. */
async function firstPiece(pieces: AsyncGenerator<string>): Promise<{ start: string; isWhole: boolean }> {
  let start = '';
  while (start.length < startLength) {
    const { value, done } = await pieces.next();
    if (done) return { start, isWhole: true };
    start += value;
  }
  return { start, isWhole: false };
}

async function* textPieces(
  file: Named,
  encoding: Encoding,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: encoding === 'utf-8', ignoreBOM: true });
  const reader = file.stream().getReader();
  let bytes = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      signal.throwIfAborted();
      for (let at = 0; at < part.value.byteLength; at += pieceLength) {
        yield decoder.decode(part.value.subarray(at, at + pieceLength), { stream: true });
      }
      bytes += part.value.byteLength;
      onProgress(bytes / file.size);
    }
    yield decoder.decode();
  } finally {
    reader.cancel().catch(() => {});
  }
}
