import { isUnseen } from '@/lib/move/files/trim';

/** A file that the reader has chosen, under the name that the desk knows it by. */
export type Chosen = { key: string; file: File };

/** The most files on the desk at a time: each may hold as many rows as a device can keep. */
export const mostFiles = 20;

/** The name of a file for a sentence: without signs that turn the direction of writing, which could make it another name. */
export function shownName({ name }: File): string {
  return [...name].filter((sign) => sign === ' ' || !isUnseen(sign)).join('');
}
