import { type KnownSoftware, recognise } from '@/lib/facts/software/recognise';
import type { SoftwareChoice } from '@/lib/facts/software/types';
import { type Answer, type Fetcher, type WhyNot, whyNots, withPatience } from './ask';
import { askBlockList, type BlockList } from './domain-blocks';
import type { Part } from './finding';
import { askInstance, type Instance, type SignUp } from './instance';
import { askNodeInfo, type NodeInfo } from './node-info';

/** The software a server names, and which of ours it is; null for one that we do not know. */
export type SoftwareSaid = { name: string; version: string | null; choice: SoftwareChoice | null };

/** What one server told the reader's browser. */
export type ServerReport = {
  host: string;
  /** Why nothing at all could be read; null where something was. */
  whyNot: WhyNot | null;
  software: SoftwareSaid | null;
  signUp: SignUp | null;
  asksWhy: boolean;
  minAge: number | null;
  languages: readonly string[];
  /** Whether it talks only to servers that its admins have picked. `perhaps`: it wants a login where others do not. */
  isLimited: boolean | 'perhaps';
  /** The part after the @ in its handles where it is not the host, else null. */
  domain: string | null;
  /** Its public list of blocked servers; null where it was not asked. */
  blockList: Answer<BlockList> | null;
  /** What it answered in a form that could not be read, where something else could. */
  unread: readonly Part[];
};

/** Asks one server what it is, within `patience`. Never rejects; asks no other host. */
export function checkServer(
  host: string,
  known: readonly KnownSoftware[],
  fetcher: Fetcher,
): Promise<ServerReport> {
  return withPatience(host, fetcher, async (asker) => {
    const [[instance, blockList], nodeInfo] = await Promise.all([
      askInstance(asker).then(async (answer) => {
        return [answer, answer.whyNot === null ? await askBlockList(asker) : null] as const;
      }),
      askNodeInfo(asker),
    ]);
    const software = softwareSaid(known, nodeInfo.value, instance.value);
    const isAnswered = nodeInfo.isThere || instance.whyNot === null;
    const wantsLogin = instance.whyNot === 'needsLogin' && software?.name.toLowerCase() === 'mastodon';
    return {
      host,
      whyNot: isAnswered ? null : mostTelling(nodeInfo.whyNot, instance.whyNot),
      software,
      signUp: instance.value ? instance.value.signUp : openByNodeInfo(nodeInfo.value),
      asksWhy: instance.value?.asksWhy ?? false,
      minAge: instance.value?.minAge ?? null,
      languages: instance.value?.languages ?? [],
      isLimited: wantsLogin ? 'perhaps' : (instance.value?.isLimited ?? false),
      domain: otherDomain(host, instance.value?.domain ?? null),
      blockList,
      unread: unreadParts(instance),
    };
  });
}

const garbled: readonly (WhyNot | null)[] = ['unreadable', 'webPage', 'tooBig'];

function unreadParts(instance: Answer<Instance>): readonly Part[] {
  return [
    ...(instance.value?.unread ?? []),
    ...(garbled.includes(instance.whyNot) ? (['languages', 'signUp'] as const) : []),
  ];
}

/** NodeInfo first; where a server keeps it from browsers, what its version says in the Mastodon interface. */
function softwareSaid(
  known: readonly KnownSoftware[],
  nodeInfo: NodeInfo | null,
  instance: Instance | null,
): SoftwareSaid | null {
  const said = nodeInfo ?? (instance && softwareOfInstance(instance));
  if (!said) return null;
  const { name, version } = said;
  return { name, version, choice: recognise(known, name, version ?? '') };
}

/**
 * The software behind the Mastodon interface: others write their own name after `compatible;` or in the address of their source
 * code, and have versions before 3 where they do neither.
 */
export function softwareOfInstance({
  version,
  sourceUrl,
}: Pick<Instance, 'version' | 'sourceUrl'>): Pick<SoftwareSaid, 'name' | 'version'> | null {
  if (version === null) return null;
  const [, name, own] = /\(compatible; ([\w.-]{1,40}) ([^)]{1,60})\)/.exec(version) ?? [];
  if (name !== undefined && own !== undefined) return { name: name.toLowerCase(), version: own };
  if (/\/gotosocial\/?$/i.test(sourceUrl ?? '')) return { name: 'gotosocial', version };
  return /^[3-9]\.\d/.test(version) ? { name: 'mastodon', version } : null;
}

/** Open is not told from open on approval there. */
function openByNodeInfo(nodeInfo: NodeInfo | null): SignUp | null {
  return nodeInfo?.isOpen === false ? 'closed' : null;
}

function otherDomain(host: string, domain: string | null): string | null {
  return domain !== null && domain !== host && `www.${domain}` !== host ? domain : null;
}

/** Of several failures, the one that says most: being unreachable or missing is what is left when nothing better is known. */
function mostTelling(...reasons: readonly (WhyNot | null)[]): WhyNot {
  const order: readonly WhyNot[] = [
    'slow',
    'redirects',
    'tooBig',
    'broken',
    'busy',
    'needsLogin',
    'refused',
    'webPage',
    'unreadable',
    'missing',
  ];
  return order.find((why) => reasons.includes(why)) ?? whyNots[0];
}
