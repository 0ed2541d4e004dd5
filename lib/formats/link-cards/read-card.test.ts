import { describe, expect, it } from 'vitest';
import { CardStore, readCard } from './read-card';
import { linkReaders } from './readers';

const address = 'https://guide.example/en/guide?from=a.dk&to=b.dk';
const page = (head: string) => `<!DOCTYPE html><html lang="da"><head>${head}</head><body></body></html>`;
const canonical = (href: string) => `<title>T</title><link rel="canonical" href="${href}"/>`;
const keyFor = (reader: keyof typeof linkReaders, head: string) =>
  readCard(linkReaders[reader], address, page(head))?.key;

describe('the address that a card is kept by', () => {
  it.each([
    ['the canonical one', canonical('https://guide.example/en'), 'https://guide.example/en'],
    [
      'the canonical one before og:url',
      `<meta property="og:url" content="https://guide.example/other"/>${canonical('/en?from=a.dk&amp;to=b.dk')}`,
      'https://guide.example/en?from=a.dk&to=b.dk',
    ],
    [
      'og:url where none is canonical',
      '<title>T</title><meta name="og:url" content="/da">',
      'https://guide.example/da',
    ],
    ['its own where the other is on another host', canonical('https://evil.example/en'), address],
    ['its own where the other is no web address', canonical('javascript:alert(1)'), address],
    ['its own where there is no other', '<title>T</title>', address],
    [
      'its own where a tag stands in a script or a comment only',
      `<title>T</title><script>'${canonical('/x')}'</script><!--${canonical('/x')}-->`,
      address,
    ],
  ])('is, for Mastodon, %s', (_, head, key) => {
    expect(keyFor('mastodon', head)).toBe(key);
  });

  it('is og:url for Facebook, and the shared one for those who do not ask the page', () => {
    const head = `${canonical('/canonical')}<meta property="og:url" content="https://guide.example/og"/>`;
    expect(keyFor('facebook', head)).toBe('https://guide.example/og');
    for (const reader of ['slack', 'discord', 'signal', 'bluesky'] as const)
      expect(keyFor(reader, head)).toBe(address);
  });
});

describe('what a card shows', () => {
  const read = (head: string) => readCard(linkReaders.mastodon, address, page(head));

  it('is what Open Graph says, before the title and the description of the page', () => {
    const head =
      '<title>Page</title><meta name="description" content="plain"/><meta property="og:title" content="&quot;A&quot; &amp; B"/>' +
      '<meta property="og:description" content="short"/><meta property="og:image" content="/p.png?a=1&amp;b=2"/><meta property="og:locale" content="en_GB"/>';
    expect(read(head)).toMatchObject({
      title: '"A" & B',
      description: 'short',
      image: 'https://guide.example/p.png?a=1&b=2',
      language: 'en',
    });
  });

  it('is what the page says where Open Graph says nothing', () => {
    expect(read('<title> Page </title><meta name="description" content="plain">')).toEqual({
      key: address,
      title: 'Page',
      description: 'plain',
      image: null,
      language: 'da',
    });
  });

  it('is what JSON-LD says of a page or an article, and nothing of what it says of other things', () => {
    const data = (type: string) =>
      `<title>Page</title><script type="application/ld+json">{"@type":"${type}","headline":"Data","inLanguage":"sv"}</script>`;
    expect(read(data('WebPage'))).toMatchObject({ title: 'Data', language: 'sv' });
    expect(read(data('HowTo'))).toMatchObject({ title: 'Page', language: 'da' });
    expect(read('<title>Page</title><script type="application/ld+json">{broken</script>')?.title).toBe(
      'Page',
    );
  });

  it('is nothing where there is no title, or it comes too late to be read', () => {
    expect(read('<meta property="og:image" content="/p.png">')).toBeNull();
    const late = page(`<style>${'x'.repeat(33_000)}</style><title>Late</title>`);
    expect(readCard(linkReaders.slack, address, late)).toBeNull();
    expect(readCard(linkReaders.signal, address, late)?.title).toBe('Late');
  });
});

it('a page that calls another address canonical paints over the card of every link that does', () => {
  const server = new CardStore(linkReaders.mastodon);
  const share = (from: string, own: string) =>
    server.share(
      `https://guide.example/en?from=${from}`,
      page(`${canonical(own)}<meta property="og:title" content="${from}">`),
    );
  const shared = share('a.dk', '/en');
  expect(share('b.dk', '/en')).toBe(shared);
  expect(server.card(shared ?? '')?.title).toBe('b.dk');
  const own = [share('a.dk', '/en?from=a.dk'), share('b.dk', '/en?from=b.dk')];
  expect(own.map((key) => server.card(key ?? '')?.title)).toEqual(['a.dk', 'b.dk']);
});
