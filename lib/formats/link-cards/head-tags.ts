/** What the cards of shared links are made of: attributes by lower-case name, in the order of the document. */
export type HeadTags = {
  metas: Record<string, string>[];
  links: Record<string, string>[];
  /** The text of `<title>`, or null. */
  title: string | null;
  /** The `lang` of the document, or null. */
  language: string | null;
  /** The content of each JSON-LD script that can be parsed. */
  jsonLd: unknown[];
};

const attribute = /([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/g;
const tag = /<(html|meta|link)\b((?:"[^"]*"|'[^']*'|[^>"'])*)>/gi;
const script = /<script\b((?:"[^"]*"|'[^']*'|[^>"'])*)>([\s\S]*?)<\/script>/gi;
const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

function decoded(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name) return named[name.toLowerCase()] ?? whole;
    return String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal));
  });
}

function attributes(text: string): Record<string, string> {
  const pairs = [...text.matchAll(attribute)].map(([, name = '', ...values]) => [
    name.toLowerCase(),
    decoded(values.find((value) => value !== undefined) ?? ''),
  ]);
  return Object.fromEntries(pairs);
}

function parsed(json: string): unknown[] {
  try {
    return [JSON.parse(json)].flat();
  } catch {
    return [];
  }
}

/** Reads the tags of a page that previews are made of. Made for pages like ours; scripts and comments hold no tags. */
export function readHeadTags(html: string): HeadTags {
  const jsonLd = [...html.matchAll(script)]
    .filter(([, given = '']) => attributes(given).type === 'application/ld+json')
    .flatMap(([, , content = '']) => parsed(content));
  const markup = html.replace(script, '').replace(/<!--[\s\S]*?-->|<style\b[\s\S]*?<\/style>/gi, '');
  const tags = [...markup.matchAll(tag)].map(([, name = '', given = '']) => ({
    name: name.toLowerCase(),
    given: attributes(given),
  }));
  const all = (name: string) => tags.filter((each) => each.name === name).map(({ given }) => given);
  const title = /<title[^>]*>([^<]*)</i.exec(markup)?.[1];
  return {
    metas: all('meta'),
    links: all('link'),
    title: title === undefined ? null : decoded(title),
    language: all('html')[0]?.lang ?? null,
    jsonLd,
  };
}
