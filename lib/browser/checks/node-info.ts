import * as z from 'zod/mini';
import { type Answer, type Asker, ask } from './ask';
import { shortText } from './text';

/** What a server says it runs. */
export type NodeInfo = { name: string; version: string | null; isOpen: boolean | null };

const discovery = z.object({
  links: z
    .array(
      z.object({
        rel: z.string().check(z.maxLength(200)),
        href: z.string().check(z.maxLength(2048)),
      }),
    )
    .check(z.maxLength(50)),
});

const document = z.pipe(
  z.object({
    software: z.object({ name: shortText(60), version: shortText(120) }),
    openRegistrations: z.catch(z.nullable(z.boolean()), null),
  }),
  z.transform(({ software: { name, version }, openRegistrations }) => ({
    name,
    version,
    isOpen: openRegistrations,
  })),
);

const schema = /^https?:\/\/nodeinfo\.diaspora\.software\/ns\/schema\/2\.(\d{1,2})$/;

/** The path of the newest 2.x document among a server's own links; a link to another host, port or scheme counts as none. */
export function documentPath(host: string, links: z.infer<typeof discovery>['links']): string | null {
  const own = links.flatMap(({ rel, href }) => {
    const minor = schema.exec(rel)?.[1];
    const start = `https://${host}/`;
    // Compared as text: nothing that a parser may read in another way gets through.
    if (minor === undefined || !href.startsWith(start) || !/^[!-~]+$/.test(href)) return [];
    return [{ minor: Number(minor), path: href.slice(start.length - 1) }];
  });
  return own.sort((a, b) => b.minor - a.minor)[0]?.path ?? null;
}

/** What NodeInfo says a server runs. The link to it must lead to the same host. */
export async function askNodeInfo(asker: Asker): Promise<Answer<NodeInfo> & { isThere: boolean }> {
  const found = await ask(asker, '/.well-known/nodeinfo', discovery);
  if (found.whyNot !== null) return { ...found, isThere: false };
  const path = documentPath(asker.host, found.value.links);
  if (path === null) return { value: null, whyNot: 'unreadable', isThere: true };
  const { value, whyNot } = await ask(asker, path, document);
  if (whyNot !== null) return { value, whyNot, isThere: true };
  const { name } = value;
  return name === null
    ? { value: null, whyNot: 'unreadable', isThere: true }
    : { value: { ...value, name }, whyNot: null, isThere: true };
}
