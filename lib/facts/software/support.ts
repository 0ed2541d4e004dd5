import type { Version } from './types';
import { isBefore } from './version';

/** A line of releases that gets security fixes, and the last day on which it does; null where no day is set. */
export type SupportedLine = { line: Version; until: string | null };

/** How a version stands on a day: mended, mended until a day that is known, or no more. */
export type Support = { state: 'mended' } | { state: 'ending'; until: string } | { state: 'ended' };

/** The lines that still get fixes on that day (ISO), oldest first. */
export function linesMendedOn(lines: readonly SupportedLine[], today: string): readonly SupportedLine[] {
  return lines.filter(({ until }) => until === null || today <= until);
}

/** How a version stands on that day. Versions newer than every line we know count as mended. */
export function supportOn(lines: readonly SupportedLine[], version: Version, today: string): Support {
  const mended = linesMendedOn(lines, today);
  const oldest = mended[0];
  if (oldest && isBefore(version, [oldest.line[0], oldest.line[1], 0])) return { state: 'ended' };
  const own = mended.find(({ line }) => line[0] === version[0] && line[1] === version[1]);
  return own?.until ? { state: 'ending', until: own.until } : { state: 'mended' };
}

/** The oldest line that is mended on that day and has an end, or null where none has. */
export function endingLineOn(
  lines: readonly SupportedLine[],
  today: string,
): { line: Version; until: string } | null {
  const [ending] = linesMendedOn(lines, today).flatMap(({ line, until }) => (until ? [{ line, until }] : []));
  return ending ?? null;
}
