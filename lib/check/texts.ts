import type { FindingId, Tone } from './finding';

/** The texts of a check in the reader's language, with `{arguments}` where only the browser knows what to put in. */
export type CheckTexts = Record<'asking' | 'answered' | 'notLoaded' | 'fit' | 'fitHint' | 'fits', string> & {
  accounts: Record<'title' | 'intro' | 'from' | 'to' | 'start' | 'ask', string>;
  marks: Record<Tone, string>;
  findings: Record<FindingId, string>;
};
