/** The account a caution counts for: the old one, the new one, whichever runs the software, or the two together. */
export type CautionScope = 'from' | 'to' | 'either' | 'pair';

/** What a caution is about: it is only worth saying where followers move, where files come along, or both. */
export type CautionNeed = 'move' | 'files';

/**
 * Everything worth a warning, and when. A row lists the ones that hold for its software; those on the `pair` come from
 * the plan.
 */
export const cautionRules = {
  /** No second move from the old account for a while (days in `cooldown`). */
  cooldown: { on: 'from', needs: ['move'] },
  /** Having moved in lately blocks a move as well: the days count for both accounts. */
  cooldownBothSides: { on: 'either', needs: ['move'] },
  /** The move cannot be taken back. */
  irreversible: { on: 'from', needs: ['move'] },
  /** A move to one account rules out a move to another one. */
  onceOnly: { on: 'from', needs: ['move'] },
  /** The same move can be sent again for followers who did not come. */
  canResendMove: { on: 'from', needs: ['move'] },
  /** The old account stops following everybody a day after the move: export before it. */
  unfollowsAfter24h: { on: 'from', needs: ['move'] },
  /** The account of the person who set up the server cannot move. */
  rootCannotMove: { on: 'from', needs: ['move'] },
  /** One report, no source code, says the same of the server's first account. */
  rootMayNotMove: { on: 'from', needs: ['move'] },
  /** At most five attempts a day. */
  fiveTriesADay: { on: 'from', needs: ['move'] },
  /** Exported files land among the account's files (Drive), not as a download. */
  driveFiles: { on: 'from', needs: [] },
  /** Large files can be imported only within two hours of the move. */
  importWindow2h: { on: 'to', needs: ['move', 'files'] },
  /** Outside that window, a file may be 64 KB at most. */
  importSizeLimit: { on: 'to', needs: ['files'] },
  /** One import per hour of each kind. */
  oneImportPerHour: { on: 'to', needs: ['files'] },
  maxTenAliases: { on: 'to', needs: ['move'] },
  maxThreeAliases: { on: 'to', needs: ['move'] },
  /** Search for the old account from the new server before making the alias. */
  searchFirst: { on: 'to', needs: ['move'] },
  /** Followers living here come along, unless they turned that off. */
  autoFollowOptOut: { on: 'either', needs: ['move'] },
  /** Followers living here learn of the move, but must press themselves. */
  followersOnlyNotified: { on: 'either', needs: ['move'] },
  /** Older versions of the software trusted a day-old copy: wait a day between alias and move. */
  wait24hAkkoma: { on: 'either', needs: ['move'] },
  /** The old server may believe a copy of the new profile that is up to 24 hours old. */
  aliasCachedUpTo24h: { on: 'from', needs: ['move'] },
  /** The alias may not be visible from outside for a while. */
  aliasSlowToShow: { on: 'to', needs: ['move'] },
  /** Who runs the server may have switched moving off. */
  adminCanDisableMoves: { on: 'from', needs: ['move'] },
  /** Who runs the server may limit how often an archive is made or read. */
  adminLimitsArchives: { on: 'either', needs: [] },
  /** Many report followers who never arrived. */
  followersMayNotArrive: { on: 'from', needs: ['move'] },
  /** Handles without the leading @. */
  noLeadingAt: { on: 'either', needs: ['move'] },
  /** The other account's profile address instead of its handle. */
  profileUrlInsteadOfHandle: { on: 'either', needs: ['move'] },
  /** Accounts here often approve followers by hand: open the account before the move. */
  lockedAccountsCommon: { on: 'to', needs: ['move'] },
  /** A moved account stays usable, unlike on plain Mastodon. */
  staysUsableAfterMove: { on: 'from', needs: ['move'] },
  /** Imports start at once, whatever type is chosen: look twice at the type. */
  wrongImportTypeNoSafeguard: { on: 'to', needs: ['files'] },
  /** Nobody mends security holes in this version any more. */
  unsupportedVersion: { on: 'either', needs: [] },
  /** Security support ends soon (day in `supportEnds`). */
  supportEnding: { on: 'either', needs: [] },
  /** Pages depend on the version, and none was said. */
  versionDecides: { on: 'either', needs: [] },
  /** We have not been able to check the pages of current versions. */
  pagesUnverified: { on: 'either', needs: [] },
  /** Moving is possible, but the copy we read has no page for it. */
  noPageForMoving: { on: 'either', needs: ['move'] },
  /** Pages have other addresses where the server uses another front end. */
  otherFrontEnd: { on: 'either', needs: [] },
  /** The software is no longer developed; servers close. */
  projectEnded: { on: 'either', needs: [] },
  /** Moving out takes a command on the machine that runs the site. */
  commandLineOnly: { on: 'from', needs: ['move'] },
  /** The alias is made by a command on the machine that runs the server. */
  aliasByCommand: { on: 'to', needs: ['move'] },
  /** Files are written and read by such a command as well. */
  filesByCommand: { on: 'either', needs: ['files'] },
  /** The list is pasted into the page, 500 lines at most. */
  pasteUpTo500: { on: 'to', needs: ['files'] },
  /** Not part of the fediverse's protocol: another service does the moving. */
  notActivityPub: { on: 'either', needs: [] },
  /** We found no sign of moves, but no promise of the maker either. */
  noMoveUnverified: { on: 'either', needs: [] },
  /** Has a way of its own to move between servers of the same software. */
  ownWayBetweenServers: { on: 'from', needs: [] },
  /** The file's header counts as a line that fails; the rest is read. */
  headerRowFails: { on: 'pair', needs: ['files'] },
  /** Importing domain blocks ends follows to and from those servers. */
  domainBlocksCutFollows: { on: 'pair', needs: ['files'] },
} as const satisfies Record<string, { on: CautionScope; needs: readonly CautionNeed[] }>;

/** The name of a caution; each has a message of its own. */
export type CautionId = keyof typeof cautionRules;

/** All names, in the order a reader should meet them. */
export const cautionIds = Object.keys(cautionRules) as readonly CautionId[];
