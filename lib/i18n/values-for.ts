const known = new WeakMap<object, Map<string, readonly string[]>>();

/**
 * Those of many values that a message could mean, by its key in a namespace. Formatting prepares each value it is given, so that a
 * set of fifty costs more than the sentence it is for. Reads messages as they are written and as the build compiles them.
 */
export function valuesFor<Value>(
  namespace: object,
  key: string,
  values: Readonly<Record<string, Value>>,
): Record<string, Value> {
  const words = known.get(namespace) ?? new Map<string, readonly string[]>();
  known.set(namespace, words);
  const mentioned = words.get(key) ?? namesIn(messageAt(namespace, key));
  words.set(key, mentioned);
  const wanted: Record<string, Value> = {};
  for (const name of mentioned) if (Object.hasOwn(values, name)) wanted[name] = values[name] as Value;
  return wanted;
}

function messageAt(namespace: object, key: string): unknown {
  return key
    .split('.')
    .reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], namespace);
}

/** The names of a message's arguments and tags, as written (`{name}`, `<name>`) or compiled (`["name"`), and perhaps a word too many. */
function namesIn(message: unknown): readonly string[] {
  const found = JSON.stringify(message)?.matchAll(/(?:[{<]|\[")\s*(\w+)/g) ?? [];
  return [...new Set([...found].map(([, name = '']) => name))];
}
