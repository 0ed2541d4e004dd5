/** A file that the reader has chosen, under the name that the desk knows it by. */
export type Chosen = { key: string; file: File };
