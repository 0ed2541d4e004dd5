/** The words of a text, without its punctuation, its signs and what only says where a line may break. */
export const wordsOf = (text: string) => text.replace(/[\u2060\u00ad]/g, '').match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words of Markdown, without the addresses of its links and the numbers of its lists, which are none on a page. */
export const wordsOfMarkdown = (markdown: string) =>
  wordsOf(
    markdown
      .replace(/\]\(<[^>]*>\)/g, '] ')
      .replace(/^\s*\d+\.\s/gm, '')
      .replaceAll('\\', ''),
  );
