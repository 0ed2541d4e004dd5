import Turndown from 'turndown';

/** Classes of what is not seen on a page: controls that need scripts, the head of a printed page, ticks not set, a form that a link shows. */
const unseen = ['needs-script', 'paper-head', 'step-is-done', 'reminders'];
const unseenTags = ['SCRIPT', 'STYLE', 'INPUT', 'DATALIST', 'SVG', 'IMG', 'TEMPLATE'];

/**
 * The main part of one of our pages as Markdown (CommonMark, and tables as GitHub writes them): every word that is seen on it without
 * scripts and with all folds open, in the same order, and no other. Links are whole addresses, read from where the page is found. It is
 * made for our own pages, not for any HTML.
 */
export function htmlToMarkdown(html: string, address: string): string {
  const [, main] = /<main\b[^>]*>([\s\S]*)<\/main>/.exec(html) ?? [];
  if (main === undefined) return '';
  // What stands in for scripts is part of the page here.
  return `${converter(address).turndown(main.replace(/<\/?noscript>/g, ''))}\n`;
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
  turndown.addRule('button', { filter: 'button', replacement: (text) => `\n\n**${text.trim()}**\n\n` });
  turndown.addRule('line of its own', {
    filter: (node) => ['LABEL', 'LEGEND', 'FIGCAPTION'].includes(node.nodeName),
    replacement: (text) => `\n\n${text.trim()}\n\n`,
  });
  turndown.addRule('title of a fold', {
    filter: 'summary',
    // A heading in it, or words that are bold themselves, stay as they are.
    replacement: (text) => `\n\n${/[\n*#]/.test(text.trim()) ? text.trim() : `**${text.trim()}**`}\n\n`,
  });
  turndown.addRule('options', {
    filter: 'select',
    replacement: (text) => `\n\n${text.trim().replace(/\s*\n\s*/g, ' · ')}\n\n`,
  });
  turndown.addRule('option', { filter: 'option', replacement: (text) => `${text.trim()}\n` });
  turndown.addRule('drawing of a screen', {
    filter: (node) => hasClass(node, ['screen']),
    replacement: (text) => `\n\n${text.trim().replace(/^/gm, '> ')}\n\n`,
  });
  turndown.addRule('part of a drawing', {
    filter: (node) => node.nodeName === 'SPAN' && /(?:^| )(?:mark|screen-\w+)/.test(node.className),
    replacement: (text) => `\n${text.trim()}\n`,
  });
  // The rule added last is asked first.
  turndown.addRule('unseen', { filter: isUnseen, replacement: () => '' });
  return turndown;
}

/** A link with these words, as a whole address; nothing where there are no words. */
function linkTo(link: Element, text: string, address: string): string {
  const words = text.replace(/\s+/g, ' ').trim();
  const href = link.getAttribute('href') ?? '';
  return words && `[${words}](<${new URL(href, address)}>)`;
}

/** Whether an element is not seen on a page without scripts, or has no words. */
function isUnseen(node: HTMLElement): boolean {
  if (unseenTags.includes(node.nodeName.toUpperCase()) || node.hasAttribute('hidden')) return true;
  // The short name of a list of contents, for narrow windows: its title says it.
  const isShortName = node.nodeName === 'SUMMARY' && node.parentElement?.className === 'unfolds';
  // The style sheet shows it only where a section leads to that server.
  const isIdleName =
    hasClass(node, ['section-server']) && !node.parentElement?.querySelector('a[aria-describedby="new-tab"]');
  return isShortName || isIdleName || hasClass(node, unseen);
}

function hasClass(node: HTMLElement, names: readonly string[]): boolean {
  const classes = (node.getAttribute('class') ?? '').split(' ');
  return names.some((name) => classes.includes(name));
}
