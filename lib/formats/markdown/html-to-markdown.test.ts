import { expect, it, test } from 'vitest';
import { htmlToMarkdown } from './html-to-markdown';

const address = 'https://guide.example/da/guide/flyt-server?to=mstdn.dk';
const convert = (main: string) =>
  htmlToMarkdown(`<!doctype html><body><nav>no</nav><main id="content">${main}</main>`, address);

test.each([
  ['<h2>Flyt</h2><p>Tag <b>alt</b> med.</p>', '## Flyt\n\nTag **alt** med.\n'],
  ['<ol><li>Et</li><li>To</li></ol>', '1.  Et\n2.  To\n'],
  ['<p>Tryk <kbd class="ui-label">Gem</kbd></p>', 'Tryk **Gem**\n'],
  [
    '<p><a href="https://mstdn.dk/settings/export">Åbn</a></p>',
    '[Åbn](<https://mstdn.dk/settings/export>)\n',
  ],
  [
    '<nav class="neighbours"><a class="neighbour-previous" href="/da/a">Forrige <strong>A</strong></a><a class="neighbour-next" href="/da/b">Næste</a></nav>',
    '[Forrige **A**](<https://guide.example/da/a>)\n\n[Næste](<https://guide.example/da/b>)\n',
  ],
  ['<p><a href="/da/om">Om</a></p>', '[Om](<https://guide.example/da/om>)\n'],
  ['<p><a href="#move">Trin 6</a></p>', `[Trin 6](<${address}#move>)\n`],
  [
    '<table><thead class="visually-hidden"><tr><th>A</th><th>B</th></tr></thead><tbody><tr><th>1</th><td>x|<p>y</p></td></tr></tbody></table>',
    '| A | B |\n| --- | --- |\n| 1 | x\\| y |\n',
  ],
])('%s', (html, markdown) => {
  expect(convert(html)).toBe(markdown);
});

it('leaves out what is not seen without scripts', () => {
  const unseen =
    '<label class="needs-script tick">No</label><div class="paper-head">No</div><svg><text>No</text></svg><script>no()</script>';
  expect(convert(`<p>Yes</p>${unseen}<p hidden>No</p><noscript><p>Instead</p></noscript>`)).toBe(
    'Yes\n\nInstead\n',
  );
});

it('tells of a form what stands on it', () => {
  const form =
    '<form><label for="a">Server</label><input id="a" value="No"><select><option>One</option><option>Two</option></select><button>Go</button></form>';
  expect(convert(`<details><summary>Change</summary>${form}</details><a href="/da">Swap</a>`)).toBe(
    '**Change**\n\nServer\n\nOne · Two\n\n**Go**\n\n[Swap](<https://guide.example/da>)\n',
  );
});

it('quotes a drawing of a screen', () => {
  const drawing =
    '<div class="screen"><p>https://<b>a.example</b></p><span class="mark"><span class="screen-button">Save</span></span></div>';
  expect(convert(`<p>Look</p>${drawing}`)).toMatch(
    /^Look\n\n> https:\/\/\*\*a.example\*\*\n(?:> ?\n)*> Save\n$/,
  );
});

it('writes what looks like Markdown in a text so that it stays a text', () => {
  expect(convert('<p>a_b_c *d* [e](f)</p>')).toBe('a\\_b\\_c \\*d\\* \\[e\\](f)\n');
});

it('is empty for a page without a main part', () => {
  expect(htmlToMarkdown('<p>Hej</p>', address)).toBe('');
});
