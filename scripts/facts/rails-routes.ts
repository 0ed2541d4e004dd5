/** The paths of GET pages that a Rails routes file under `config/routes/` draws. Reads the parts of the language that Mastodon uses. */
export function railsPaths(text: string): readonly string[] {
  const prefixes: string[] = [];
  const paths: string[] = [];
  for (const line of text.split('\n').map((each) => each.trim())) {
    const opens = /\bdo(?: \|\w+\|)?$/.test(line);
    const [, verb, symbol, text] =
      /^(namespace|scope|resources?|get|member|collection|post)\b(?:\s*\(?(?::(\w+)|['"]\/?([^'"]+)['"]))?/.exec(
        line,
      ) ?? [];
    const name = symbol ?? text;
    const written = /\bpath: (?::|['"]\/?)([^'",\s)]+)/.exec(line)?.[1];
    const path = written ?? name ?? '';
    const here = prefixes.join('');
    if (verb === 'resource' || verb === 'resources')
      paths.push(...resourcePaths(`${here}/${path}`, verb, line));
    if (verb === 'get' && name) paths.push(`${here}/${name}`);
    if (opens) prefixes.push(verb === 'scope' && written ? `/${written}` : prefixOf(verb, path, name));
    else if (line === 'end') prefixes.pop();
  }
  return paths;
}

function prefixOf(verb: string | undefined, path: string, name: string | undefined): string {
  if (verb === 'namespace' || verb === 'resource') return `/${path}`;
  if (verb === 'resources') return `/${path}/:${name}_id`;
  return '';
}

function resourcePaths(path: string, verb: 'resource' | 'resources', line: string): readonly string[] {
  const only = /only: (?::(\w+)|\[([^\]]*)\])/.exec(line);
  const actions = only ? ((only[1] ?? only[2] ?? '').match(/\w+/g) ?? []) : ['index', 'show', 'new', 'edit'];
  return [
    ...(actions.includes(verb === 'resources' ? 'index' : 'show') ? [path] : []),
    ...(actions.includes('new') ? [`${path}/new`] : []),
  ];
}

/** The exported files of `config/routes/settings.rb`: path, and the name the file is saved under, which is its controller's. */
export function exportFiles(text: string): readonly { path: string; fileName: string }[] {
  const block = /namespace :exports[^\n]* do\n([\s\S]*?)\n\s*end/.exec(text)?.[1] ?? '';
  return [...block.matchAll(/resources :(\w+), only: :index([^\n]*)/g)].map(
    ([, resource = '', rest = '']) => {
      const ending = /format: :(\w+)/.exec(rest)?.[1] ?? 'csv';
      const name = /controller: :(\w+)/.exec(rest)?.[1] ?? resource;
      return { path: `/settings/exports/${resource}.${ending}`, fileName: `${name}.${ending}` };
    },
  );
}

/** The paths of `config/routes/web_app.rb`; one that anything may follow is there twice, as `/lists` and as `/lists/*`. */
export function webAppPaths(text: string): readonly string[] {
  return [...text.matchAll(/^\s+(\/[\w/-]+?)(\/?\(\*any\))?$/gm)].flatMap(([, path = '', rest]) =>
    rest ? [path, `${path}/*`] : [path],
  );
}

/** Whether a path is one of some paths, or begins as one that anything may follow. */
export function isDrawn(path: string, paths: readonly string[]): boolean {
  return paths.some(
    (known) => known === path || (known.endsWith('/*') && path.startsWith(known.slice(0, -1))),
  );
}

/** Those of some paths that share a word or the better part of one with a path: where it may have gone. */
export function similarPaths(path: string, paths: readonly string[]): readonly string[] {
  const words = (path.split('/').filter(Boolean).at(-1) ?? '').split('_').filter((word) => word.length >= 4);
  const stems = words.map((word) => word.slice(0, Math.max(4, word.length - 2)));
  return paths.filter(
    (other) => other !== path && !other.endsWith('/*') && stems.some((stem) => other.includes(stem)),
  );
}
