import type { DataKind } from '@/lib/facts/software/types';
import { hasStep, isMastodon, type Move } from './move';

/** A line of the table of what comes along: what it is, how it travels, and why it stays. */
export type KeptRow = {
  what:
    | 'followers'
    | DataKind
    | 'filesUnknown'
    | 'wholeAccount'
    | 'profile'
    | 'posts'
    | 'messages'
    | 'rest'
    | 'restOther';
  how: 'moves' | 'helped' | 'file' | 'archived' | 'hand' | 'stays' | 'unknown';
  why?:
    | 'notExported'
    | 'notImported'
    | 'otherFormat'
    | 'archive'
    | 'posts'
    | 'messages'
    | 'messagesAlone'
    | 'rest'
    | 'filesUnknown'
    | 'profileAlone';
};

const followersHow = {
  move: 'moves',
  admin: 'helped',
  tool: 'helped',
  no: 'stays',
  unknown: 'unknown',
} as const;

/** Whether nobody has read what one of the two servers hands out or takes in. */
function isUnread({ from, to }: Move): boolean {
  return [from, to].some(({ software }) => software.read === null && software.pages.export === undefined);
}

/** What comes along and what stays for two servers, in the order a reader cares about it. */
export function keptRows(move: Move): readonly KeptRow[] {
  const { plan } = move;
  return [
    // Where posts belong to communities, a table of what is lost need not speak of followers.
    ...(move.from.software.traits.postsToCommunities
      ? []
      : ([{ what: 'followers', how: followersHow[plan.followers] }] as const)),
    ...plan.files.map(({ kind }): KeptRow => ({ what: kind, how: 'file' })),
    ...(isUnread(move) ? ([{ what: 'filesUnknown', how: 'unknown', why: 'filesUnknown' }] as const) : []),
    ...(plan.ownArchive ? ([{ what: 'wholeAccount', how: 'archived', why: 'archive' }] as const) : []),
    ...plan.left.map(({ kind, why }): KeptRow => ({ what: kind, how: 'stays', why })),
    { what: 'profile', how: 'hand', ...(!hasStep(move, 'prepare') && { why: 'profileAlone' }) },
    plan.ownArchive && move.from.software.archiveHasPosts
      ? { what: 'posts', how: 'archived', why: 'archive' }
      : { what: 'posts', how: 'stays', why: 'posts' },
    { what: 'messages', how: 'stays', why: hasStep(move, 'lastLook') ? 'messages' : 'messagesAlone' },
    { what: isMastodon(move.from) ? 'rest' : 'restOther', how: 'stays', why: 'rest' },
  ];
}
