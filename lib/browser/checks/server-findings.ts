import type { KnownSoftware } from '@/lib/facts/software/recognise';
import { supportOn } from '@/lib/facts/software/support';
import { versionText } from '@/lib/facts/software/version';
import { today } from '@/lib/i18n/today';
import type { Side } from '@/lib/move/move';
import type { ServerReport, SoftwareSaid } from './check-server';
import { findBlock } from './domain-blocks';
import type { Finding, FindingId, Tone } from './finding';

/** What a report means for somebody who leaves the server, or comes to it. */
export function serverFindings(
  report: ServerReport,
  side: Side,
  known: readonly KnownSoftware[],
): readonly Finding[] {
  const { host, whyNot, isLimited, domain } = report;
  if (whyNot !== null)
    return [{ id: whyNot, tone: whyNot === 'redirects' ? 'act' : 'unknown', values: { host } }];
  const findings = [
    softwareFinding(report, known),
    ...(isLimited === true ? [{ id: 'limited', tone: 'stop', values: { host } } as const] : []),
    ...(isLimited === 'perhaps' ? [{ id: 'limitedPerhaps', tone: 'act', values: { host } } as const] : []),
    ...(domain !== null ? [{ id: 'handleDomain', tone: 'act', values: { host, domain } } as const] : []),
  ];
  const all = side === 'to' ? [...findings, ...signUpFindings(report)] : findings;
  return [...all, ...unreadFindings(report, side)];
}

/** Nobody signs up on the server that they leave, or needs its language. */
function unreadFindings({ host, unread }: ServerReport, side: Side): readonly Finding[] {
  const told = side === 'to' ? unread : unread.filter((part) => part !== 'signUp' && part !== 'languages');
  return told.length > 0 ? [{ id: 'unread', tone: 'unknown', values: { host, unread: told } }] : [];
}

/** Name and version for people; the version in the server's own words where we know it no better. */
export function softwareName(
  { name, version, choice }: SoftwareSaid,
  known: readonly KnownSoftware[],
): string {
  const own = known.find(({ id }) => id === choice?.id)?.name ?? name;
  const said = choice?.version ? versionText(choice.version) : version;
  return said === null ? own : `${own} ${said}`;
}

function softwareFinding({ host, software }: ServerReport, known: readonly KnownSoftware[]): Finding {
  if (software === null) return { id: 'runsHidden', tone: 'unknown', values: { host } };
  const values = { host, software: softwareName(software, known) };
  const { choice } = software;
  if (choice === null) return { id: 'runsUnknown', tone: 'unknown', values };
  const lines = known.find(({ id }) => id === choice.id)?.supported ?? [];
  const isOld = choice.version !== null && supportOn(lines, choice.version, today()).state === 'ended';
  return isOld ? { id: 'runsOld', tone: 'act', values } : { id: 'runs', tone: 'fine', values };
}

function signUpFindings({ host, signUp, asksWhy, minAge, languages }: ServerReport): readonly Finding[] {
  const modes: Record<NonNullable<typeof signUp>, [FindingId, Tone]> = {
    open: ['signUpOpen', 'fine'],
    approval: [asksWhy ? 'signUpApprovalWhy' : 'signUpApproval', 'act'],
    closed: ['signUpClosed', 'act'],
  };
  const [id, tone] = signUp ? modes[signUp] : [];
  return [
    ...(id && tone ? [{ id, tone, values: { host } }] : []),
    ...(minAge !== null && signUp !== 'closed'
      ? [{ id: 'minAge', tone: 'act', values: { host, age: minAge } } as const]
      : []),
    ...(languages.length > 0
      ? [{ id: 'languages', tone: 'fine', values: { host, languages } } as const]
      : []),
  ];
}

/** What one server's public list of blocks means for a move between it and the other; nothing where it could not be asked. */
export async function blockFindings(report: ServerReport, other: ServerReport): Promise<readonly Finding[]> {
  if (report.blockList === null) return [];
  const values = { host: report.host, other: other.host };
  const list = report.blockList.value;
  if (list === null) return [{ id: 'blocksHidden', tone: 'unknown', values }];
  const severity = await findBlock(list, other.domain === null ? [other.host] : [other.host, other.domain]);
  if (severity === 'suspend') return [{ id: 'blocksSuspend', tone: 'stop', values }];
  if (severity === 'silence') return [{ id: 'blocksSilence', tone: 'act', values }];
  return [{ id: 'blocksNone', tone: 'fine', values }];
}
