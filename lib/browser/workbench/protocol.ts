import type { BlockList } from '@/lib/browser/checks/domain-blocks';
import type { Loss } from '@/lib/move/files/convert';
import type { FiltersSum } from '@/lib/move/files/filters';
import type { TableKind } from '@/lib/move/files/kinds';
import type { Damages } from '@/lib/move/files/mend';
import type { WrongFile } from '@/lib/move/files/recognise';

/** A table that the desk holds, of which the page sees some rows at a time. */
export type TableName =
  | 'rows'
  | 'servers'
  | 'unreadable'
  | 'failures'
  | 'lost'
  | 'missing'
  | 'notYet'
  | 'added';

/** Which rows of a table are wanted: those that hold `filter`, sorted by a column, as many as `limit`. */
export type View = { table: TableName; filter: string; sort: number | null; isDown: boolean; limit: number };

/** Rows to show, and how many there are that hold what was asked for. */
export type Rows = { rows: readonly (readonly string[])[]; total: number };

/** What can be saved of a file. */
export type Wanted =
  | { what: 'mended' }
  | { what: 'unreadable' }
  | { what: 'table'; view: Omit<View, 'limit'>; fileName: string; headers: readonly string[] }
  | { what: 'part'; number: number; already: number }
  | { what: 'retry' }
  | { what: 'withoutBridges' }
  | { what: 'converted'; software: string };

/** A file of the desk's making. */
export type Saved = { fileName: string; blob: Blob };

/** What the page is told of a file. No row of it. */
export type FileSum =
  | { what: 'wrong'; why: WrongFile }
  | { what: 'filters'; filters: FiltersSum }
  | {
      what: 'table';
      kind: TableKind;
      isCertain: boolean;
      isOneOfTwo: boolean;
      isFailures: boolean;
      rows: number;
      unreadable: number;
      damages: Damages;
      servers: number;
      /** The largest servers, at most `mostAsked`. */
      largest: readonly string[];
      software: readonly { software: string | null; servers: number; count: number }[];
      bridgeBots: number;
    };

/** The most servers that are asked at one click. */
export const mostAsked = 40;

/** One of the pieces of a file that is too long. */
export type PartSum = { fileName: string; rows: number; waits: boolean };

/** How two lists of followers differ. */
export type CompareSum = {
  before: number;
  now: number;
  missing: number;
  both: number;
  added: number;
};

/** What of a file is on servers that the new one blocks. */
export type BlockedSum = { suspended: number; limited: number };

/** How a server answered: not at all, with something that nobody can read or that it refused, or as it should. */
export type HowAnswered = 'silent' | 'unclear' | 'answers';

/** What a server said, for the rows of a file that are there. */
export type ServerSaid = { host: string; software: string | null; how: HowAnswered; blocks: boolean };

/** What the page can ask of the desk, and what comes back. */
export type Calls = {
  open: { ask: { key: string; file: File; as: TableKind | null }; answer: FileSum };
  close: { ask: { key: string }; answer: null };
  view: { ask: { key: string; view: View }; answer: Rows };
  copy: { ask: { key: string; view: Omit<View, 'limit'> }; answer: string };
  save: { ask: { key: string; wanted: Wanted }; answer: Saved };
  parts: { ask: { key: string; already: number }; answer: readonly PartSum[] };
  losses: { ask: { key: string; software: string }; answer: readonly Loss[] };
  compare: { ask: { key: string; before: string; now: string }; answer: CompareSum };
  blocked: { ask: { key: string; list: BlockList }; answer: BlockedSum };
  said: { ask: { key: string; said: readonly ServerSaid[] }; answer: null };
  mentions: { ask: { key: string; text: string }; answer: readonly string[] };
};

export type CallName = keyof Calls;

/** A message to the worker. `stop` ends the reading of a file. */
export type ToWorker =
  | { [Name in CallName]: { id: number; call: Name; ask: Calls[Name]['ask'] } }[CallName]
  | { id: number; call: 'stop' };

/** A message from it: the share that is read, an answer, or that there is none. */
export type FromWorker =
  | { id: number; share: number }
  | { id: number; answer: Calls[CallName]['answer'] }
  | { id: number; failed: 'stopped' | 'unreadable' };
