// Reads the well-formed HTML that React writes; no more than the benchmark needs.

const empty = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'wbr', 'source']);
const entities = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'", nbsp: '\u00a0' };
const decode = (text) => text.replace(/&(#?\w+);/g, (whole, name) => entities[name] ?? whole);

/** All elements of a document in order, each `{ tag, attributes, children }`; text is `{ text }`. */
export function parseHtml(html) {
  const all = [];
  const stack = [{ tag: '#root', attributes: {}, children: [] }];
  const pattern =
    /<!--[\s\S]*?-->|<!doctype[^>]*>|<script[\s\S]*?<\/script>|<\/([a-z0-9]+)>|<([a-z0-9]+)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*\/?>|([^<]+)/gi;
  for (const [, closing, opening, attributes, text] of html.matchAll(pattern)) {
    const parent = stack.at(-1);
    if (text !== undefined) parent.children.push({ text: decode(text) });
    if (opening !== undefined) {
      const node = { tag: opening, attributes: read(attributes), children: [] };
      parent.children.push(node);
      all.push(node);
      if (!empty.has(opening)) stack.push(node);
    }
    if (closing !== undefined) while (stack.length > 1 && stack.pop().tag !== closing);
  }
  return all;
}

const read = (text) =>
  Object.fromEntries(
    [...text.matchAll(/([^\s=]+)(?:="([^"]*)")?/g)].map(([, name, value = '']) => [name, decode(value)]),
  );

/** The children that count: no empty text, none of the skipped elements. */
export function children(nodes, skipped) {
  return nodes.filter((node) => (node.text !== undefined ? node.text.trim() !== '' : !skipped.has(node.tag)));
}
