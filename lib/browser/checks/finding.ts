import { whyNots } from './ask';

/** What a finding asks of the reader: nothing, something to do, not to go on, or to look for themselves. */
export const tones = ['fine', 'act', 'stop', 'unknown'] as const;
export type Tone = (typeof tones)[number];

/** Every sentence a check can end in; each has a message, with `{arguments}`, in every language. */
export const findingIds = [
  'runs',
  'runsOld',
  'runsUnknown',
  'runsHidden',
  'signUpOpen',
  'signUpApproval',
  'signUpApprovalWhy',
  'signUpClosed',
  'minAge',
  'languages',
  'unread',
  'limited',
  'limitedPerhaps',
  'handleDomain',
  'blocksSuspend',
  'blocksSilence',
  'blocksNone',
  'blocksHidden',
  ...whyNots,
  'nameUnreadable',
  'noAccount',
  'accountHidden',
  'aliasSet',
  'aliasUnclear',
  'aliasNotSet',
  'aliasHidden',
  'aliasKept',
  'aliasGone',
  'locked',
  'notLocked',
  'lockedHidden',
  'notMoved',
  'movedHere',
  'movedElsewhere',
  'movedHidden',
  'followers',
  'followersOfStart',
  'followersHidden',
] as const;
export type FindingId = (typeof findingIds)[number];

/** Every argument of those sentences. */
type FindingArgument =
  | 'host'
  | 'other'
  | 'domain'
  | 'software'
  | 'age'
  | 'from'
  | 'to'
  | 'name'
  | 'target'
  | 'fromCount'
  | 'toCount'
  | 'start';

/** What a server's answer can hold in a form that could not be read; each has a name in every language. */
export const parts = ['version', 'languages', 'signUp', 'domain'] as const;
export type Part = (typeof parts)[number];

/** The values for a sentence. Languages are codes, counts are numbers: `written` puts them in the reader's language. */
export type FindingValues = Partial<Record<FindingArgument, string | number>> & {
  languages?: readonly string[];
  unread?: readonly Part[];
};

/** One sentence to the reader. */
export type Finding = { id: FindingId; tone: Tone; values: FindingValues };

/** A sentence with its values put in, each just as it is; what has no value stays as it stands. */
export function fill(template: string, values: Record<string, string>): string {
  return template.replace(/\{(\w+)\}/g, (whole: string, name: string) => values[name] ?? whole);
}
