/** By which address a reader of links keeps a card: two links with the same one share what was read last. */
type CardKey = 'canonical, else og:url' | 'og:url' | 'address';

/** What one service reads from a page whose link is shared. Sources: `docs/link-previews.md`. */
export type LinkReader = {
  /** The bytes of HTML that it reads, from the beginning. */
  htmlBytes: number;
  cardKey: CardKey;
  /** Whether the key counts on the same host only. */
  sameHostOnly: boolean;
  /** Whether a JSON-LD `WebPage` or `NewsArticle` goes before the tags. */
  readsJsonLd: boolean;
  /** The tags that a text or picture is taken from, the first present one. */
  title: readonly string[];
  description: readonly string[];
  image: readonly string[];
  /** The largest picture that it shows, in bytes. */
  imageBytes: number;
};

const openGraph = {
  title: ['og:title'],
  description: ['og:description', 'description'],
  image: ['og:image'],
  readsJsonLd: false,
  sameHostOnly: false,
} as const;
const twitterToo = {
  ...openGraph,
  title: ['og:title', 'twitter:title'],
  description: ['og:description', 'twitter:description', 'description'],
  image: ['og:image', 'twitter:image'],
} as const;

const MB = 1_000_000;
const MiB = 1024 * 1024;

/** The readers of links whose rules are known from their source or their documentation; else the strictest that was reported. */
export const linkReaders = {
  mastodon: {
    ...openGraph,
    htmlBytes: MiB,
    cardKey: 'canonical, else og:url',
    sameHostOnly: true,
    readsJsonLd: true,
    // Before 4.2; later versions take more.
    imageBytes: MB,
  },
  facebook: { ...openGraph, htmlBytes: MB, cardKey: 'og:url', imageBytes: 8 * MB },
  slack: { ...twitterToo, htmlBytes: 32 * 1024, cardKey: 'address', imageBytes: 2 * MB },
  discord: { ...twitterToo, htmlBytes: MB, cardKey: 'address', imageBytes: 8 * MB },
  signal: { ...openGraph, htmlBytes: 1000 * 1024, cardKey: 'address', imageBytes: MiB },
  bluesky: { ...twitterToo, htmlBytes: MB, cardKey: 'address', imageBytes: MB },
} as const satisfies Record<string, LinkReader>;
