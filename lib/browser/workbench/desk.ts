import { blockFinder, type Severity } from '@/lib/browser/checks/domain-blocks';
import { findSoftware } from '@/lib/facts/software/software';
import { compare } from '@/lib/move/files/compare';
import { convert } from '@/lib/move/files/convert';
import { writeCsv } from '@/lib/move/files/csv';
import { whyFailed } from '@/lib/move/files/failures';
import {
  countHosts,
  groupByServer,
  groupBySoftware,
  isBridgeBot,
  type ServerGroup,
} from '@/lib/move/files/groups';
import { hostOf } from '@/lib/move/files/handle';
import { fileShapes, handleColumn, mainColumn, type TableKind } from '@/lib/move/files/kinds';
import type { Mended } from '@/lib/move/files/mend';
import { mentionPosts } from '@/lib/move/files/mentions';
import { type ReadFile, readFile } from '@/lib/move/files/read-file';
import { split } from '@/lib/move/files/split';
import {
  type CallName,
  type Calls,
  type FileSum,
  mostAsked,
  type Rows,
  type Saved,
  type ServerSaid,
  type TableName,
  type View,
  type Wanted,
} from './protocol';

type Table = readonly (readonly string[])[];

/** A file on the desk. */
type Held = {
  mended: Mended;
  groups: readonly ServerGroup[];
  said: Map<string, ServerSaid>;
  lost: Table;
  missing: Table;
  added: Table;
  /** Tables that were worked out once; `said` makes that of the servers anew. */
  made: Map<'servers' | 'failures', Table>;
};

type ReadTable = Extract<ReadFile, { what: 'table' }>;

type Handlers = {
  [Name in CallName]: (
    ask: Calls[Name]['ask'],
    onProgress: (share: number) => void,
    signal: AbortSignal,
  ) => Promise<Calls[Name]['answer']> | Calls[Name]['answer'];
};

/**
 * The desk on which the reader's files lie: it alone holds their rows, and answers what the page asks of them. Nothing leaves it but sums, the
 * rows that are looked at, and files to save.
 */
export function createDesk(): Handlers {
  const files = new Map<string, Held>();
  const held = (key: string): Held => {
    const file = files.get(key);
    if (!file) throw new Error('no such file');
    return file;
  };

  return {
    open: async ({ key, file, as }, onProgress, signal) => {
      const read = await readFile(file, as, onProgress, signal);
      files.delete(key);
      if (read.what !== 'table') return read;
      const table = newlyHeld(read.mended);
      files.set(key, table);
      return sumOf(table, read);
    },
    close: ({ key }) => {
      files.delete(key);
      return null;
    },
    view: ({ key, view }) => {
      const rows = chosen(held(key), view);
      return { rows: rows.slice(0, view.limit), total: rows.length } satisfies Rows;
    },
    copy: ({ key, view }) =>
      chosen(held(key), view)
        .map((row) => row.join('\t'))
        .join('\n'),
    save: ({ key, wanted }) => save(held(key), wanted),
    parts: ({ key, already }) => {
      const { kind, rows } = held(key).mended;
      return split(kind, rows, already).map((part) => ({ ...part, rows: part.rows.length }));
    },
    losses: ({ key, software }) => converted(held(key).mended, software)?.losses ?? [],
    compare: ({ key, before, now }) => {
      const lists = [before, now].map((each) => handlesOf(held(each).mended));
      const [old = [], current = []] = lists;
      const { missing, both, added } = compare(old, current);
      const asRows = (handles: readonly string[]) => handles.map((handle) => [handle, hostOf(handle)]);
      const { kind, rows } = held(before).mended;
      const [at, gone] = [handleColumn(kind), new Set(missing)];
      const mended: Mended = {
        kind,
        rows: rows.filter((row) => gone.has(row[at] ?? '')),
        unreadable: [],
        damages: {},
        servers: countHosts(missing.map(hostOf)),
      };
      files.set(key, { ...newlyHeld(mended), missing: asRows(missing), added: asRows(added) });
      return {
        before: old.length,
        now: current.length,
        missing: missing.length,
        both: both.length,
        added: added.length,
      };
    },
    blocked: async ({ key, list }) => {
      const file = held(key);
      const severities = new Map<string, Severity>();
      const find = blockFinder(list);
      for (const { host } of file.groups) {
        const severity = await find([host]);
        if (severity) severities.set(host, severity);
      }
      const { kind, rows } = file.mended;
      const hosts = hostsOf(kind, rows);
      file.lost = rows.flatMap((row, at) => {
        const severity = severities.get(hosts[at] ?? '');
        return severity ? [[row[mainColumn(kind)] ?? '', hosts[at] ?? '', severity]] : [];
      });
      const count = (severity: Severity) => file.lost.filter((row) => row[2] === severity).length;
      return { suspended: count('suspend'), limited: count('silence') };
    },
    said: ({ key, said }) => {
      const file = held(key);
      for (const each of said) file.said.set(each.host, each);
      file.made.delete('servers');
      return null;
    },
    mentions: ({ key, text }) => mentionPosts(handlesOf(held(key).mended), text),
  };
}

function newlyHeld(mended: Mended): Held {
  return {
    mended,
    groups: groupByServer(mended.servers),
    said: new Map(),
    lost: [],
    missing: [],
    added: [],
    made: new Map(),
  };
}

function sumOf(
  { mended, groups }: Held,
  { isCertain, isOneOfTwo, isFailures }: Pick<ReadTable, 'isCertain' | 'isOneOfTwo' | 'isFailures'>,
): FileSum {
  const { kind, rows, unreadable, damages } = mended;
  return {
    what: 'table',
    kind,
    isCertain,
    isOneOfTwo,
    isFailures,
    rows: rows.length,
    unreadable: unreadable.length,
    damages,
    servers: groups.length,
    largest: groups.slice(0, mostAsked).map(({ host }) => host),
    software: groupBySoftware(groups).slice(0, 12),
    bridgeBots: groups.some(({ host }) => host.endsWith('brid.gy'))
      ? handlesOf(mended).filter(isBridgeBot).length
      : 0,
  };
}

function handlesOf({ kind, rows }: Mended): readonly string[] {
  const at = handleColumn(kind);
  return at < 0 ? [] : rows.map((row) => row[at] ?? '');
}

/** The server of each row. */
function hostsOf(kind: TableKind, rows: Table): readonly string[] {
  const at = handleColumn(kind);
  if (at >= 0) return rows.map((row) => hostOf(row[at] ?? ''));
  if (kind === 'domainBlocks') return rows.map((row) => row[0] ?? '');
  return rows.map((row) => new URL(row[0] ?? '').hostname);
}

function tableOf(file: Held, name: TableName): Table {
  switch (name) {
    case 'rows':
      return file.mended.rows;
    case 'unreadable':
      return file.mended.unreadable;
    case 'servers':
    case 'failures': {
      const made = file.made.get(name) ?? (name === 'servers' ? serversOf(file) : failuresOf(file.mended));
      file.made.set(name, made);
      return made;
    }
    case 'notYet':
      return file.missing;
    default:
      return file[name];
  }
}

function serversOf({ groups, said }: Held): Table {
  return groups.map(({ host, count, software }) => {
    const answer = said.get(host);
    return [
      host,
      String(count),
      answer?.software ?? software ?? '',
      answer?.blocks ? 'blocks' : (answer?.how ?? ''),
    ];
  });
}

function failuresOf({ kind, rows }: Mended): Table {
  const why = whyFailed(kind, rows);
  const at = mainColumn(kind);
  return rows.map((row, number) => [row[at] ?? '', why[number] ?? 'unknown']);
}

/** The rows of a table that hold what is filtered for, sorted. Numbers are sorted by value. */
function chosen(file: Held, { table, filter, sort, isDown }: Omit<View, 'limit'>): Table {
  const wanted = filter.trim().toLowerCase();
  const all = tableOf(file, table);
  const some =
    wanted === '' ? all : all.filter((row) => row.some((cell) => cell.toLowerCase().includes(wanted)));
  if (sort === null) return some;
  const isNumber = some.every((row) => /^\d+$/.test(row[sort] ?? ''));
  const sign = isDown ? -1 : 1;
  return [...some].sort((a, b) => {
    const [first, second] = [a[sort] ?? '', b[sort] ?? ''];
    if (isNumber) return sign * (Number(first) - Number(second));
    return first === second ? 0 : first < second ? -sign : sign;
  });
}

function converted({ kind, rows }: Mended, software: string) {
  return convert(kind, rows, findSoftware({ id: software, version: null }));
}

function save(file: Held, wanted: Wanted): Saved {
  const { mended } = file;
  const { name, headers } = fileShapes[mended.kind];
  const own = (rows: Table, fileName = `${name}.csv`) => saved(fileName, writeCsv(headers, rows));
  switch (wanted.what) {
    case 'mended':
      return own(mended.rows);
    case 'withoutBridges': {
      const at = mainColumn(mended.kind);
      return own(mended.rows.filter((row) => !isBridgeBot(row[at] ?? '')));
    }
    case 'retry': {
      const why = tableOf(file, 'failures');
      return own(mended.rows.filter((_, at) => why[at]?.[1] !== 'bridge'));
    }
    case 'unreadable':
      return saved(`${name}-unreadable.csv`, writeCsv(null, mended.unreadable));
    case 'part': {
      const part = split(mended.kind, mended.rows, wanted.already)[wanted.number];
      return own(part?.rows ?? [], part?.fileName);
    }
    case 'converted': {
      const made = converted(mended, wanted.software);
      return saved(made?.fileName ?? `${name}.csv`, made?.text ?? '');
    }
    case 'table':
      return saved(wanted.fileName, writeCsv(wanted.headers, chosen(file, wanted.view)));
  }
}

function saved(fileName: string, text: string): Saved {
  return { fileName, blob: new Blob([text], { type: 'text/csv;charset=utf-8' }) };
}
