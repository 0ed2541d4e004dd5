import Turndown from 'turndown';

/** Classes of what means nothing in a text file: controls, drawings for eyes only, lists of contents. */
const leftOut = [
  'needs-script',
  'contents',
  'breadcrumbs',
  'route-bar',
  'screen',
  'visually-hidden',
  'tick',
  'qr-code',
];
const leftOutTags = ['SCRIPT', 'STYLE', 'FORM', 'BUTTON', 'INPUT', 'SVG', 'TEMPLATE', 'NOSCRIPT'];

/**
 * The main part of one of our pages as Markdown (CommonMark, and tables as GitHub writes them). Links are whole addresses, read
 * from where the page is found. It is made for our own pages, not for any HTML.
 */
export function htmlToMarkdown(html: string, address: string): string {
  const [, main] = /<main\b[^>]*>([\s\S]*)<\/main>/.exec(html) ?? [];
  if (main === undefined) return '';
  return `${converter(address).turndown(main)}\n`;
}

function converter(address: string): Turndown {
  const turndown = new Turndown({ headingStyle: 'atx', bulletListMarker: '-', codeBlockStyle: 'fenced' });
  turndown.addRule('link', {
    filter: (node) => node.nodeName === 'A' && node.hasAttribute('href'),
    replacement: (text, node) => {
      const link = linkTo(node as HTMLElement, text, address);
      if (link === '') return '';
      // A button stands on a line of its own, and so do the links to the guides before and after.
      return hasClass(node as HTMLElement, ['open-page', 'neighbour-previous', 'neighbour-next'])
        ? `\n\n${link}\n\n`
        : link;
    },
  });
  turndown.addRule('words on a screen', { filter: ['kbd'], replacement: (text) => `**${text.trim()}**` });
  turndown.addRule('title of a callout', {
    filter: (node) => hasClass(node, ['callout-title']),
    replacement: (text) => `\n\n**${text.trim()}**\n\n`,
  });
  turndown.addRule('cell', {
    filter: ['th', 'td'],
    replacement: (text) =>
      `| ${text
        .replace(/\s*\n\s*/g, ' ')
        .replaceAll('|', '\\|')
        .trim()} `,
  });
  turndown.addRule('row', {
    filter: 'tr',
    replacement: (text, node) => {
      const isHead = node.parentNode?.nodeName === 'THEAD';
      const columns = (node as HTMLElement).querySelectorAll('th, td').length;
      return `${text.trim()} |\n${isHead ? `${'| --- '.repeat(columns)}|\n` : ''}`;
    },
  });
  turndown.addRule('table', { filter: 'table', replacement: (text) => `\n\n${text}\n\n` });
  turndown.addRule('part of a table', { filter: ['thead', 'tbody'], replacement: (text) => text });
  turndown.addRule('what can be done with the two servers', {
    filter: (node) => hasClass(node, ['route-actions']),
    replacement: (_text, node) => {
      const links = [...(node as HTMLElement).querySelectorAll('a[href]')].filter((link) => !isInside(link));
      const lines = links.map((link) => `- ${linkTo(link, link.textContent ?? '', address)}`);
      return `\n\n${lines.join('\n')}\n\n`;
    },
  });
  // The rule added last is asked first.
  turndown.addRule('left out', { filter: isLeftOut, replacement: () => '' });
  return turndown;
}

/** A link with these words, as a whole address; nothing where there are no words. */
function linkTo(link: Element, text: string, address: string): string {
  const words = text.replace(/\s+/g, ' ').trim();
  const href = link.getAttribute('href') ?? '';
  return words && `[${words}](<${new URL(href, address)}>)`;
}

/** Whether an element means nothing in a text file. */
export function isLeftOut(node: HTMLElement): boolean {
  if (node.nodeName === 'THEAD') return false;
  if (leftOutTags.includes(node.nodeName.toUpperCase()) || node.hasAttribute('hidden')) return true;
  // A picture without words of its own says nothing that the text does not.
  if (node.nodeName === 'IMG' && !node.getAttribute('alt')) return true;
  return hasClass(node, leftOut);
}

/** Whether an element stands within something that is left out. */
function isInside(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement)
    if (isLeftOut(at as HTMLElement)) return true;
  return false;
}

function hasClass(node: HTMLElement, names: readonly string[]): boolean {
  const classes = (node.getAttribute('class') ?? '').split(' ');
  return names.some((name) => classes.includes(name));
}
