import { z } from 'zod';
import { isoDay, parseDay } from '@/lib/address/day';
import { type Handle, handleIn } from '@/lib/address/server/handle-in';
import { handleText } from '@/lib/address/server/handle-text';
import { oneServer } from '@/lib/address/server/meant';
import type { Server } from '@/lib/address/server/server';
import { parseSoftware, softwareValue } from '@/lib/facts/software/choice';
import type { SoftwareChoice } from '@/lib/facts/software/types';

/** What became of one parameter: not given, understood, or given in a form we could not read. */
export type Field<T> = { state: 'empty' } | { state: 'ok'; value: T } | { state: 'invalid'; raw: string };

/** The longest text read as a value, in UTF-16 units. */
export const maxValueLength = 2048;

/** Runs a reader of ours over a text, as a zod schema: a text it cannot read is an issue, never an exception. */
function readable<T>(parse: (text: string) => T | null) {
  return z
    .string()
    .max(maxValueLength)
    .transform((text, context) => {
      const value = parse(text);
      if (value !== null) return value;
      context.addIssue({ code: 'custom', message: 'not readable' });
      return z.NEVER;
    });
}

/** The longest search, in characters. */
export const maxSearchLength = 200;

/** What somebody searches for, on one line: hidden characters count as spaces, and what is too long is cut. Null where nothing is left. */
function parseSearch(text: string): string | null {
  const line = text.replace(/[\p{C}\p{Z}\uFFFD]+/gu, ' ').trim();
  return [...line].slice(0, maxSearchLength).join('').trim() || null;
}

/** Every parameter an address can carry: how it is read, and how its value is written. The order is the order in addresses. */
export const fields = {
  from: { schema: readable(oneServer), write: (server: Server) => server.host },
  to: { schema: readable(oneServer), write: (server: Server) => server.host },
  fromSoftware: { schema: readable(parseSoftware), write: softwareValue },
  toSoftware: { schema: readable(parseSoftware), write: softwareValue },
  q: { schema: readable(parseSearch), write: (search: string) => search },
  username: { schema: readable(handleIn), write: handleText },
  alias: { schema: readable(handleIn), write: handleText },
  closes: { schema: readable((text) => parseDay(text.trim())), write: isoDay },
  // Any value, so that it cannot be wrong: no field shows it.
  change: { schema: z.string().transform(() => true as const), write: () => '1' },
} satisfies Record<string, { schema: z.ZodType; write: (value: never) => string }>;

export type FieldName = keyof typeof fields;
export type FieldValue = {
  from: Server;
  to: Server;
  fromSoftware: SoftwareChoice;
  toSoftware: SoftwareChoice;
  q: string;
  /** The account as it is. */
  username: Handle;
  /** The address on a domain of the reader's own, by which the account is to be found. */
  alias: Handle;
  /** The day on which the old server closes, as midnight in UTC. */
  closes: Date;
  /** Whether the form for the servers or handles is shown although they are known. Never handed on. */
  change: true;
};

/** Parameters that may hold what a reader typed about themselves: no cache keeps an answer to one. nginx has the same list. */
export const typedFields: readonly FieldName[] = ['q', 'username', 'alias'];

/** The names of all parameters, in the order in addresses. */
export const fieldNames = Object.keys(fields) as FieldName[];
