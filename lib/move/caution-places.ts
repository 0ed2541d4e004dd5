import { type CautionId, cautionRules } from '@/lib/facts/software/cautions';
import type { PlannedCaution } from '@/lib/facts/software/planned-cautions';
import { hasStep, isMastodon, type Move } from './move';
import type { GuideStep } from './steps';

/** Where a caution is shown: at one of the steps, or before them all. */
export type CautionPlace = GuideStep | 'start';

type Places = readonly GuideStep[] | { from: readonly GuideStep[]; to: readonly GuideStep[] };

const whereHandlesAreTyped: Places = { from: ['move'], to: ['prepare'] };

/** The step at which each caution matters; where a move has none of them, it is shown at the start. */
const places: Record<CautionId, Places> = {
  cooldown: ['move'],
  cooldownBothSides: ['ready'],
  irreversible: ['move'],
  onceOnly: ['move'],
  canResendMove: ['after'],
  unfollowsAfter24h: ['export', 'lastLook'],
  rootCannotMove: ['ready'],
  rootMayNotMove: ['ready'],
  fiveTriesADay: ['move'],
  driveFiles: ['export'],
  importWindow2h: ['import'],
  importSizeLimit: ['import'],
  oneImportPerHour: ['import'],
  maxTenAliases: ['prepare'],
  maxThreeAliases: ['prepare'],
  searchFirst: ['prepare'],
  autoFollowOptOut: ['lastLook'],
  followersOnlyNotified: ['lastLook'],
  wait24hAkkoma: ['lastLook'],
  aliasCachedUpTo24h: ['move'],
  aliasSlowToShow: ['move'],
  adminCanDisableMoves: ['ready'],
  adminLimitsArchives: ['archive'],
  followersMayNotArrive: ['lastLook'],
  noLeadingAt: whereHandlesAreTyped,
  profileUrlInsteadOfHandle: whereHandlesAreTyped,
  lockedAccountsCommon: ['prepare'],
  staysUsableAfterMove: ['after'],
  wrongImportTypeNoSafeguard: ['import'],
  unsupportedVersion: [],
  supportEnding: [],
  versionDecides: [],
  pagesUnverified: [],
  noPageForMoving: { from: ['move'], to: ['prepare'] },
  otherFrontEnd: ['ready'],
  projectEnded: [],
  commandLineOnly: ['move'],
  aliasByCommand: ['prepare'],
  filesByCommand: { from: ['export'], to: ['import'] },
  pasteUpTo500: ['import'],
  notActivityPub: [],
  noMoveUnverified: [],
  ownWayBetweenServers: ['archive'],
  headerRowFails: ['import'],
  domainBlocksCutFollows: ['import'],
};

/** What the steps say themselves, on every software. */
const told: readonly CautionId[] = [
  'profileUrlInsteadOfHandle',
  'lockedAccountsCommon',
  'adminCanDisableMoves',
];

/** What the step says itself on Mastodon's import page, beside the button. */
const toldAtImport: readonly CautionId[] = ['domainBlocksCutFollows'];

/** What the step of exporting says itself: where the files land. */
const toldAtExport: readonly CautionId[] = ['driveFiles'];

/** What they say besides, where the old server has Mastodon's pages. */
const toldOnMastodon: readonly CautionId[] = ['cooldown', 'aliasCachedUpTo24h', 'staysUsableAfterMove'];

/** The place of a caution in this move. */
export function placeOf({ id, side }: PlannedCaution, { steps }: Move): CautionPlace {
  const place = places[id];
  const wanted = 'from' in place ? place[side === 'to' ? 'to' : 'from'] : place;
  return wanted.find((step) => steps.includes(step)) ?? 'start';
}

/** Whether a caution is about something the page leads to: on a page without the step of moving, none that is about moving. */
function isAhead({ id }: PlannedCaution, move: Move): boolean {
  return hasStep(move, 'move') || !cautionRules[id].needs.some((need) => need === 'move');
}

/** What is said of each of the two servers by name, and of its version. */
const ofEachServer: readonly CautionId[] = ['unsupportedVersion', 'supportEnding'];

/**
 * The cautions to show at a place. What holds for both servers is said once, of the first, unless it is about a server's own version; within
 * one server that is said once too.
 */
export function cautionsAt(place: CautionPlace, move: Move): readonly PlannedCaution[] {
  const isTold = ({ id, side }: PlannedCaution) =>
    told.includes(id) ||
    (side === 'from' && isMastodon(move.from) && toldOnMastodon.includes(id)) ||
    (isMastodon(move.to) && toldAtImport.includes(id)) ||
    (hasStep(move, 'export') && toldAtExport.includes(id));
  const here = move.plan.cautions.filter(
    (caution) => placeOf(caution, move) === place && isAhead(caution, move) && !isTold(caution),
  );
  return here.filter(({ id, side }, index) => {
    const first = here.findIndex((other) => other.id === id);
    const isOfBoth = move.from.software.id === move.to.software.id && side === 'to';
    return first === index || !isOfBoth || (ofEachServer.includes(id) && !move.to.sharesServer);
  });
}
