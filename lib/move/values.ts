import { displayHost } from '@/lib/address/server/display-host';
import { softwareName } from '@/lib/facts/software/title';
import type { Locale } from '@/lib/i18n/routing';
import { exampleHandle } from './handles';
import { type Move, stepNumber } from './move';
import { guideWords } from './words';

/** What stands where a server or a name is not known, in the reader's language. */
export type StandIns = {
  name: string;
  newName?: string;
  yourOld: string;
  yourNew: string;
  oldHost: string;
  newHost: string;
};

/** What the sentences about a move put in: the servers' names, the handles, the numbers of the steps, Mastodon's own words. */
export function moveValues(move: Move, locale: Locale, standIns: StandIns) {
  const { from, to } = move;
  const { name, newName = name, oldHost, newHost } = standIns;
  const names = {
    from: from.server ? displayHost(from.server) : standIns.yourOld,
    to: to.server ? displayHost(to.server) : standIns.yourNew,
  };
  return {
    ...names,
    fromHost: from.server?.host ?? names.from,
    toHost: to.server?.host ?? names.to,
    oldHandle: exampleHandle(from, '@user@domain', name, oldHost),
    newHandle: exampleHandle(to, '@user@domain', to.sharesServer ? newName : name, newHost),
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
    ...guideWords(from, to, locale),
  };
}
