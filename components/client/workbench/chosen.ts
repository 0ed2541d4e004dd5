import type { FileSum } from '@/lib/browser/workbench/protocol';
import type { TableKind } from '@/lib/files/kinds';

/** A file that the reader has chosen, under the name that the desk knows it by. */
export type Chosen = { key: string; file: File };

/** A file of the desk that is a table. */
export type TableFile = Chosen & { sum: Extract<FileSum, { what: 'table' }>; kind: TableKind };
