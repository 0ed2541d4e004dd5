import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { children, parseHtml } from './parse-html.mjs';

// The reference of the rendering benchmark: a bare Next app with one page, the same text as ours, each block of it one `t.rich`
// message with the inline elements as tags. It has next-intl as its documentation sets it up, and nothing else of ours: no proxy,
// no nonce, no compiled messages, no pictures, no styles.

const inline = new Set([
  'a',
  'strong',
  'em',
  'b',
  'i',
  'code',
  'kbd',
  'bdi',
  'span',
  'dfn',
  'abbr',
  'time',
  'small',
]);
const skipped = new Set(['script', 'style', 'svg', 'link', 'meta', 'img', 'input', 'template', 'br', 'wbr']);

/** Writes the reference app for a page of ours into a new folder, and returns the folder. */
export function writeReferenceApp(html, { from, to, root }) {
  const messages = {};
  const body = parseHtml(html).find((node) => node.tag === 'body');
  const jsx = block(body.children, messages, { from, to });
  const folder = mkdtempSync(path.join(tmpdir(), 'reference-'));
  const write = (file, text) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  };
  write('package.json', '{"name":"reference","private":true,"type":"module"}');
  write(
    'next.config.mjs',
    `import createNextIntlPlugin from 'next-intl/plugin';
export default createNextIntlPlugin('./i18n/request.js')({ compress: false, poweredByHeader: false, agentRules: false });`,
  );
  write('messages/en.json', JSON.stringify({ Page: messages }));
  write(
    'i18n/request.js',
    `import { getRequestConfig } from 'next-intl/server';
export default getRequestConfig(async () => ({ locale: 'en', messages: (await import('../messages/en.json')).default }));`,
  );
  write(
    'app/layout.jsx',
    `export const metadata = { title: 'Reference' };
export default function Layout({ children }) { return <html lang="en"><body>{children}</body></html>; }`,
  );
  write(
    'app/page.jsx',
    `import { getTranslations } from 'next-intl/server';
export default async function Page({ searchParams }) {
  const { from, to } = await searchParams;
  const t = await getTranslations('Page');
  return <>${jsx}</>;
}`,
  );
  cpSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), {
    recursive: true,
    verbatimSymlinks: true,
    filter: (source) => !/node_modules\/(?:@playwright|playwright|@biomejs|@fontsource)/.test(source),
    mode: 0,
  });
  return folder;
}

function block(nodes, messages, names) {
  return children(nodes, skipped)
    .map((node) => (isMessage([node]) ? message([node], messages, names) : element(node, messages, names)))
    .join('');
}

function element(node, messages, names) {
  const inside = children(node.children, skipped);
  if (inside.length === 0) return '';
  const content = isMessage(inside)
    ? message(inside, messages, names)
    : block(node.children, messages, names);
  return `<${node.tag}${attributes(node, names)}>${content}</${node.tag}>`;
}

const isMessage = (nodes) =>
  nodes.every((node) => node.text !== undefined || (inline.has(node.tag) && isMessage(node.children)));

function message(nodes, messages, names) {
  const tags = [];
  const text = (list) =>
    children(list, skipped)
      .map((node) => {
        if (node.text !== undefined)
          return named(node.text, names)
            .replace(/'/g, "''")
            .replaceAll('\u0001', '{from}')
            .replaceAll('\u0002', '{to}');
        const tag = `t${tags.length}`;
        tags.push(`${tag}: (c) => <${node.tag}${attributes(node, names)}>{c}</${node.tag}>`);
        return `<${tag}>${text(node.children)}</${tag}>`;
      })
      .join('');
  const words = text(nodes);
  const key = `m${Object.keys(messages).length}`;
  messages[key] = words;
  return `{t.rich('${key}', { from, to${tags.map((tag) => `, ${tag}`).join('')} })}`;
}

const named = (text, { from, to }) =>
  text
    .replaceAll(from, '\u0001')
    .replaceAll(to, '\u0002')
    .replace(/[{}<>]/g, '');

function attributes(node, names) {
  const { href, id } = node.attributes;
  const link =
    href === undefined
      ? ''
      : ` href={\`${named(href, names)
          .replaceAll('\u0001', '$' + '{from}')
          .replaceAll('\u0002', '$' + '{to}')}\`}`;
  return `${id === undefined ? '' : ` id="${id}"`}${link}`;
}
