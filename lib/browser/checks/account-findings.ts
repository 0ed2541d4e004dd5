import type { AccountReport } from './account';
import type { Finding } from './finding';
import { aliasState, isAddressOf } from './same-account';

/** An account's handle, for people. */
function handleOf({ name, host, domain }: AccountReport): string {
  return `${name}@${domain ?? host}`;
}

/**
 * What two accounts show of how far a move has come, and what to do next. `start` is how many followers the old one had, if the
 * reader knows.
 */
export function accountFindings(
  from: AccountReport,
  to: AccountReport,
  start: number | null,
): readonly Finding[] {
  const problems = [from, to].filter(({ whyNot }) => whyNot !== null).map(problem);
  if (to.whyNot !== null) return problems;
  const names = { from: handleOf(from), to: handleOf(to) };
  const moved = movedFinding(from, to, names);
  const isOver = moved.id === 'movedHere';
  return [
    ...problems,
    ...(isOver ? keptAliasFindings(from, to, names) : [aliasFinding(from, to, names)]),
    ...(to.isLocked === true || !isOver ? [lockFinding(to, names)] : []),
    ...(from.whyNot === null ? [moved] : []),
    followersFinding(from, to, names, start),
  ];
}

type Names = { from: string; to: string };

function problem({ host, name, whyNot }: AccountReport): Finding {
  if (whyNot === 'missing') return { id: 'noAccount', tone: 'act', values: { host, name } };
  if (whyNot === 'needsLogin' || whyNot === 'refused' || whyNot === null)
    return { id: 'accountHidden', tone: 'unknown', values: { host, name } };
  return { id: whyNot, tone: 'unknown', values: { host } };
}

function aliasFinding(from: AccountReport, to: AccountReport, values: Names): Finding {
  const state = aliasState(from, to);
  if (state === 'set') return { id: 'aliasSet', tone: 'fine', values };
  if (state === 'notSet') return { id: 'aliasNotSet', tone: 'act', values };
  return { id: state === 'unclear' ? 'aliasUnclear' : 'aliasHidden', tone: 'unknown', values };
}

/** After the move, servers that are late still look for the alias. */
function keptAliasFindings(from: AccountReport, to: AccountReport, values: Names): readonly Finding[] {
  const state = aliasState(from, to);
  if (state === 'set') return [{ id: 'aliasKept', tone: 'fine', values }];
  return state === 'notSet' ? [{ id: 'aliasGone', tone: 'act', values }] : [];
}

function lockFinding({ isLocked }: AccountReport, values: Names): Finding {
  if (isLocked === null) return { id: 'lockedHidden', tone: 'unknown', values };
  return isLocked ? { id: 'locked', tone: 'act', values } : { id: 'notLocked', tone: 'fine', values };
}

function movedFinding(from: AccountReport, to: AccountReport, values: Names): Finding {
  if (from.movedTo === null) return { id: 'movedHidden', tone: 'unknown', values };
  if (from.movedTo === 'no') return { id: 'notMoved', tone: 'fine', values };
  const { address, handle } = from.movedTo;
  const isHere = handle?.toLowerCase() === values.to.toLowerCase() || isAddressOf(to, address) === 'yes';
  return isHere
    ? { id: 'movedHere', tone: 'fine', values }
    : { id: 'movedElsewhere', tone: 'stop', values: { ...values, target: handle ?? address } };
}

function followersFinding(
  from: AccountReport,
  to: AccountReport,
  values: Names,
  start: number | null,
): Finding {
  const [fromCount, toCount] = [from.followers, to.followers];
  if (toCount !== null && start !== null)
    return { id: 'followersOfStart', tone: 'fine', values: { ...values, toCount, start } };
  if (toCount !== null && fromCount !== null)
    return { id: 'followers', tone: 'fine', values: { ...values, toCount, fromCount } };
  return { id: 'followersHidden', tone: 'unknown', values };
}
