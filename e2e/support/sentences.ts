/** The visible words of some HTML as lines, one for each block: paragraphs, items, cells and headings. */
export function linesIn(html: string): string[] {
  return (
    html
      .replace(/<(script|style|svg|select|form)\b[\s\S]*?<\/\1>/g, '')
      .replace(/<(p|span|div|li)\b[^>]*\bhidden=""[^>]*>[\s\S]*?<\/\1>/g, '')
      .replace(
        /<\/?(p|li|h[1-6]|td|th|tr|div|section|header|summary|details|blockquote|figcaption|ul|ol|table|article|figure|nav|button|dt|dd)\b[^>]*>/g,
        '\n',
      )
      // Labels, not parts of a sentence: which server, how long, done.
      .replace(/<span class="server-word">[^<]*<\/span>|<span class="step-(?:minutes|is-done)">/g, '\n')
      .replace(/<[^>]+>/g, '')
      .replaceAll('&quot;', '"')
      .replaceAll('&#x27;', "'")
      .replaceAll('&amp;', '&')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replace(/\u00a0/g, ' ')
      .split('\n')
      .map((line) => line.replace(/\s+/g, ' ').trim())
      .filter((line) => line !== '')
  );
}

/** The sentences of a line. Abbreviations and versions do not end one. */
export function sentencesOf(line: string): string[] {
  return line.split(/(?<=[.?!:»”])\s+(?=[\p{Lu}\d@»“„])/u);
}

/**
 * What is wrong with a line whoever reads it: words said twice in a row, a capital that is missing. What follows a title that it goes on
 * from (“It worked when”) begins small. Each fault as a line.
 */
export function faultsIn(line: string, before = ''): string[] {
  const doubled = /(?<![\p{L}\d-])((?:\p{L}{2,}[ -]){0,4}\p{L}{2,}),? \1(?![\p{L}\d])/iu.exec(line);
  const small =
    /[.?!] (din|dit|dein|deine|your|the old|den gamle|der alte) (gamle|nye|alter?|neuer?|old|new|server)/u.exec(
      line,
    );
  const begins =
    !/ (when|når|wenn)$/.test(before) &&
    /^(din gamle|din nye|dein alter|dein neuer|your old|your new) /u.exec(line);
  return [
    ...(doubled && !allowedTwice.includes(doubled[1]?.toLowerCase() ?? '')
      ? [`twice: “${doubled[1]}” in: ${line}`]
      : []),
    ...(small || begins ? [`small letter: ${line}`] : []),
  ];
}

/** Words that may stand twice in a row: the end of one clause and the beginning of the next. */
const allowedTwice: readonly string[] = ['dem', 'der', 'hvad', 'it', 'that', 'what', 'das', 'die'];
