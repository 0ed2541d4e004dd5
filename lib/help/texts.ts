import { followersForMore, followLimit, importLimits } from '@/lib/facts/software/mastodon-files';
import { findSoftware } from '@/lib/facts/software/software';
import type { Locale } from '@/lib/i18n/routing';
import { isMastodon, type Move } from '@/lib/move/move';
import { mastodonWords } from '@/lib/move/words';
import { annasHandle } from '../move/handles';
import { type TroubleId, troubleGroupOf } from './entries';
import type { TroubleGroup } from './entry';
import { troubleWords } from './words';

/** The parts an entry's text can have, in reading order. The first three are always there. */
export const troubleParts = ['means', 'first', 'next', 'wait', 'ask'] as const;
export type TroublePart = (typeof troubleParts)[number] | 'title';

const namespaces = {
  before: 'TroubleBefore',
  move: 'TroubleMove',
  after: 'TroubleAfter',
  import: 'TroubleImport',
  server: 'TroubleServer',
  account: 'TroubleAccount',
  safety: 'TroubleSafety',
  questions: 'TroubleQuestions',
} as const satisfies Record<TroubleGroup, string>;

/** Where a part of an entry's text stands among all messages. */
export function troubleText(id: TroubleId, part: TroublePart): string {
  return `${namespaces[troubleGroupOf(id)]}.${id}.${part}`;
}

/**
 * The same, the one to be preferred first: where the old server runs something else, a text that says less of Mastodon's ways, and between a server and a
 * bridge one about the bridge.
 */
export function troubleTexts(id: TroubleId, part: TroublePart, { from, plan }: Move): readonly string[] {
  const usual = troubleText(id, part);
  return [
    ...(plan.followers === 'tool' ? [`${usual}Bridge`] : []),
    ...(isMastodon(from) ? [] : [`${usual}Other`]),
    usual,
  ];
}

/** The tags these texts may have: how words look, and where they lead. */
export const troubleTags = [
  ...(['b', 'i', 'ui', 'code', 'old', 'new', 'guide'] as const),
  ...(['goExport', 'goPrepare', 'goImport', 'goLastLook', 'goMove'] as const),
  ...(['logInFrom', 'twoFactorFrom', 'profileFrom', 'accountFrom', 'exportPage', 'movePage'] as const),
  ...(['redirectPage', 'severedPage', 'goTwoFactor', 'goQuiet', 'aliasBack', 'aboutFrom', 'back'] as const),
  ...(['logInTo', 'twoFactorTo', 'profileTo', 'requestsPage', 'privacyPage', 'aliasPage'] as const),
  ...(['importPage', 'moveBack', 'aboutTo', 'filesPage', 'bounce'] as const),
];
export type TroubleTag = (typeof troubleTags)[number];

/** What these texts put in besides what the move guide's do. */
export function troubleValues(move: Move, locale: Locale) {
  const { from, to } = move;
  const number = new Intl.NumberFormat(locale).format;
  return {
    // What goes wrong is told in Mastodon's words, also where one of the servers runs something else.
    ...mastodonWords(from, to, locale),
    ...troubleWords(move, locale),
    aliasHandle: annasHandle(from, to.software.handleFormat),
    targetHandle: annasHandle(to, from.software.handleFormat),
    importPath: findSoftware({ id: 'mastodon', version: null }).pages.import ?? '',
    oldImportPath: findSoftware({ id: 'mastodon', version: [4, 1, null] }).pages.import ?? '',
    maxRows: number(importLimits.rows),
    maxSize: importLimits.megabytes,
    followLimit: number(followLimit.people),
    followersForMore: number(followersForMore),
    mastodonDays: findSoftware({ id: 'mastodon', version: null }).cooldown?.days ?? 0,
    gotosocialDays: findSoftware({ id: 'gotosocial', version: null }).cooldown?.days ?? 0,
  };
}
