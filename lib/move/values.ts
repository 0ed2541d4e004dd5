import { displayHost } from '@/lib/address/server/display-host';
import { softwareName } from '@/lib/facts/software/title';
import type { Locale } from '@/lib/i18n/routing';
import { annasHandle, exampleHandle } from './handles';
import { type End, type Move, stepNumber } from './move';
import { buttonWords, guideWords, headingWords, pageName } from './words';

/** What stands where a server or a name is not known, in the reader's language. */
export type StandIns = {
  name: string;
  newName?: string;
  yourOld: string;
  yourNew: string;
  /** What tells the two ends apart where both are on one server. */
  oldAccount?: string;
  newAccount?: string;
  oldHost: string;
  newHost: string;
};

/** What the sentences about a move put in: the servers' names, the handles, the numbers of the steps, Mastodon's own words. */
export function moveValues(move: Move, locale: Locale, standIns: StandIns) {
  const { from, to } = move;
  const { name, newName = name, oldHost, newHost } = standIns;
  const { yourOld, yourNew, oldAccount = yourOld, newAccount = yourNew } = standIns;
  const hosts = {
    fromHost: from.server?.host ?? yourOld,
    toHost: to.server?.host ?? yourNew,
  };
  const names = to.sharesServer
    ? { from: oldAccount, to: newAccount }
    : {
        from: from.server ? displayHost(from.server) : yourOld,
        to: to.server ? displayHost(to.server) : yourNew,
      };
  const isNamed = (end: End) => (end.server ? 'yes' : 'no');
  return {
    ...names,
    ...hosts,
    fromNamed: isNamed(from),
    toNamed: isNamed(to),
    oldHandle: exampleHandle(from, '@user@domain', name, oldHost),
    newHandle: exampleHandle(to, '@user@domain', to.sharesServer ? newName : name, newHost),
    // As Bridgy Fed makes it of a handle (fed.brid.gy/docs).
    bridgeProfile: `${name}.${from.server?.host ?? oldHost}.ap.brid.gy`,
    bridgeProfileNew: `${name}.${to.server?.host ?? newHost}.ap.brid.gy`,
    exampleOld: annasHandle(from, '@user@domain'),
    fromSoftware: softwareName(from.software, locale),
    toSoftware: softwareName(to.software, locale),
    days: from.software.cooldown?.days ?? 0,
    exportStep: stepNumber(move, 'export'),
    prepareStep: stepNumber(move, 'prepare'),
    importStep: stepNumber(move, 'import'),
    lastLookStep: stepNumber(move, 'lastLook'),
    moveStep: stepNumber(move, 'move'),
    archiveStep: stepNumber(move, 'archive'),
    tellStep: stepNumber(move, 'tell'),
    profilePage: pageName('profile', from, locale),
    ...guideWords(from, to, locale),
    ...buttonWords(from, to, locale),
    ...headingWords(from, to, locale),
  };
}
