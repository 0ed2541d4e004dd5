const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text as it may stand in an SVG file, between tags or in an attribute. */
export function svgText(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => marks[mark] ?? '');
}

/** A text in lines of at most `length` characters, broken at a space where there is one, else after a dot, else anywhere. */
export function inLines(text: string, length: number): string[] {
  const lines: string[] = [];
  let rest = text;
  while (rest.length > length) {
    const window = rest.slice(0, length + 1);
    const space = window.lastIndexOf(' ');
    const dot = rest.slice(0, length).lastIndexOf('.') + 1;
    const end = space > 0 ? space : dot > length / 2 ? dot : length;
    lines.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  return [...lines, rest];
}
