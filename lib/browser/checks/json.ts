/** The most bytes of one answer that are read. */
export const maxBytes = 1_000_000;

const deepest = 24;

/** The text of an answer, or null once it is longer than `maxBytes`; stops reading there. Rejects if the connection breaks. */
export async function readText(response: Response): Promise<string | null> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    bytes += part.value.byteLength;
    if (bytes > maxBytes) {
      // The server may never end it; whether it hears us does not matter.
      reader.cancel().catch(() => {});
      return null;
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}

/** Whether brackets stand in each other no deeper than any honest answer needs. Brackets inside texts do not count. */
export function isShallow(json: string): boolean {
  let depth = 0;
  let isText = false;
  // One pass by hand: a pattern for quoted texts can be made to read the rest again from every quotation mark.
  for (let at = 0; at < json.length; at += 1) {
    const sign = json[at];
    if (isText) {
      if (sign === '\\') at += 1;
      else if (sign === '"') isText = false;
    } else if (sign === '"') isText = true;
    else if (sign === '[' || sign === '{') depth += 1;
    else if (sign === ']' || sign === '}') depth -= 1;
    if (depth > deepest) return false;
  }
  return true;
}

/** The value that a text of JSON stands for, or undefined where it is none or too deep. */
export function parseJson(text: string): unknown {
  if (!isShallow(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
