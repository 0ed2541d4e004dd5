import type { LabelKey } from '@/lib/facts/labels/labels';
import type { GuideStep } from '@/lib/move/steps';
import type { MoreMessageKey } from './more-messages';

/** The groups of entries, in the order a reader may need them. Each has a namespace of texts. */
export const troubleGroups = [
  'before',
  'move',
  'after',
  'import',
  'server',
  'account',
  'safety',
  'questions',
] as const;
export type TroubleGroup = (typeof troubleGroups)[number];

/** A text that stands on Mastodon's screen, by the name it has in Mastodon's own files. */
export type ScreenMessageKey = LabelKey | MoreMessageKey;

/** The ready-made messages, each for one reader: who runs the old or the new server, or everybody. */
export const readyMessages = {
  replay: 'from',
  moveForMe: 'from',
  seeNew: 'from',
  liftSuspension: 'from',
  closingDate: 'from',
  lostCodes: 'from',
  nameBack: 'from',
  lostAccess: 'from',
  seeOld: 'to',
  approval: 'to',
  sendMail: 'to',
  stuckImport: 'to',
  tellFollowers: 'everybody',
  wasElsewhere: 'everybody',
} as const;
export type ReadyId = keyof typeof readyMessages;

/** Those that speak of Mastodon's commands, with other words for those who run something else. */
export const readyForOthers = [
  'replay',
  'moveForMe',
  'closingDate',
  'nameBack',
] as const satisfies readonly ReadyId[];

/** One thing that goes wrong. Its texts are messages under the same key; here is what can be counted, compared and looked up. */
export type TroubleEntry = {
  /** The step of the move guide where it shows; missing where it has nothing to do with moving. */
  step?: GuideStep;
  /** Asked only by those whose two accounts are on different servers. */
  betweenServers?: true;
  /** `stops`: the reader cannot go on; `costs`: something can be lost; `calm`: nothing is wrong, or it mends itself. */
  weight: 'stops' | 'costs' | 'calm';
  /** Numbers of the symptoms it answers, in our list of what goes wrong for people. */
  symptoms: readonly number[];
  /** What the screen says when it happens, most telling first. */
  messages: readonly ScreenMessageKey[];
  /** Other words of the screen that people may search for. */
  labels: readonly LabelKey[];
  ready: readonly ReadyId[];
  /** Ids of entries that are easily taken for this one, or come next. */
  related: readonly string[];
  /** Where its facts were read, see `source.ts`. */
  sources: readonly string[];
  /** The day its sources were last read, ISO; missing where that is `troubleChecked`. */
  checked?: string;
};
