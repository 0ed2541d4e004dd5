import { type HeadTags, readHeadTags } from './head-tags';
import type { LinkReader } from './readers';

/** A card as a service shows it. `key` is the address that it is kept by. */
export type LinkCard = {
  key: string;
  title: string;
  description: string;
  /** The whole address of the picture, or null. */
  image: string | null;
  /** The language as a two-letter code, or null. */
  language: string | null;
};

/** The card that a service makes of a page, from its address and its HTML; null where it finds no title. */
export function readCard(reader: LinkReader, address: string, html: string): LinkCard | null {
  const tags = readHeadTags(
    new TextDecoder().decode(new TextEncoder().encode(html).slice(0, reader.htmlBytes)),
  );
  const meta = (...names: readonly string[]) => contentOf(tags, names);
  const data = reader.readsJsonLd ? tags.jsonLd.find(isArticle) : undefined;
  const title = (data?.headline ?? meta(...reader.title) ?? tags.title ?? '').trim();
  if (title === '') return null;
  return {
    key: keyOf(reader, address, tags),
    title,
    description: data?.description ?? meta(...reader.description) ?? '',
    image: wholeAddress(meta(...reader.image), address),
    language: languageOf(data?.inLanguage ?? meta('og:locale') ?? tags.language),
  };
}

function keyOf({ cardKey, sameHostOnly }: LinkReader, address: string, tags: HeadTags): string {
  if (cardKey === 'address') return address;
  const canonical = tags.links.find(({ rel }) => rel === 'canonical')?.href;
  const named = cardKey === 'og:url' ? undefined : canonical;
  const key = wholeAddress(named || contentOf(tags, ['og:url']), address);
  const isElsewhere = key !== null && new URL(key).hostname !== new URL(address).hostname;
  return key === null || (sameHostOnly && isElsewhere) ? address : key;
}

/** The first of these tags that says something, by `property` or `name`. */
function contentOf({ metas }: HeadTags, names: readonly string[]): string | undefined {
  return names
    .map((name) => metas.find(({ property, name: own }) => property === name || own === name)?.content)
    .find(Boolean);
}

function wholeAddress(href: string | undefined, base: string): string | null {
  if (!href || !URL.canParse(href, base)) return null;
  const url = new URL(href, base);
  return /^https?:$/.test(url.protocol) ? url.href : null;
}

type Article = { headline?: string; description?: string; inLanguage?: string };

function isArticle(data: unknown): data is Article {
  const type = typeof data === 'object' && data !== null && '@type' in data ? data['@type'] : null;
  return type === 'NewsArticle' || type === 'WebPage';
}

function languageOf(locale: string | null | undefined): string | null {
  return /^[a-z]{2}(?=$|[-_])/.exec(locale ?? '')?.[0] ?? null;
}

/** The cards of one server: one per key, and the page read last has the say. */
export class CardStore {
  readonly #cards = new Map<string, LinkCard>();

  constructor(private readonly reader: LinkReader) {}

  /** Reads a shared page. Returns how to find the card under the post, or null where the page gives none. */
  share(address: string, html: string): string | null {
    const card = readCard(this.reader, address, html);
    if (card) this.#cards.set(card.key, card);
    return card?.key ?? null;
  }

  /** The card of a key as it stands now. */
  card(key: string): LinkCard | undefined {
    return this.#cards.get(key);
  }
}
