import type { Names } from '../names';

/** A file to make or change, and what to put into it. */
export type Snippet = {
  /** The file's path as people know it: `.htaccess`, `firebase.json`. */
  file: string;
  /** True where `file` is no file but a place in one: `server { … }`. */
  isPlace?: true;
  code: string;
};

/** Writes what a kind of server needs, with the reader's own names in it, escaped for its language. */
export type WriteSnippets = (names: Names) => Snippet[];
