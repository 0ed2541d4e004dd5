/** What a server of a test answers to one question. */
export type Reply = {
  status?: number;
  body?: unknown;
  /** Sent just as it is, instead of `body` as JSON. */
  text?: string;
  /** Where it sends the browser. */
  location?: string;
  /** Whether other sites' pages may read the answer. */
  isShared?: boolean;
  /** `hang`: nothing ever comes. `stall`: it begins and never ends. `endless`: it never stops. */
  manner?: 'hang' | 'stall' | 'endless';
};

/** A server of a test: its answers by path; what is not among them gets `rest`. */
export type TestServer = { answers: Record<string, Reply>; rest: Reply };

type Said = { name: string; version: string; path?: string; isShared?: boolean };

/** NodeInfo as most software has it. */
export function nodeInfoAnswers(
  host: string,
  { name, version, path = '/nodeinfo/2.0', isShared }: Said,
): TestServer['answers'] {
  const rel = 'http://nodeinfo.diaspora.software/ns/schema/2.0';
  return {
    '/.well-known/nodeinfo': { body: { links: [{ rel, href: `https://${host}${path}` }] } },
    [path]: {
      isShared,
      body: { version: '2.0', software: { name, version }, openRegistrations: true, metadata: {} },
    },
  };
}

/** Mastodon as it answers since 4.0; `more` is laid over `/api/v2/instance`. Before 4.3 its NodeInfo cannot be read by a page. */
export function mastodon(host: string, version: string, more: Record<string, unknown> = {}): TestServer {
  const isReadable = !/^[0-3]\.|^4\.[012]\./.test(version);
  return {
    answers: {
      ...nodeInfoAnswers(host, { name: 'mastodon', version, isShared: isReadable }),
      '/api/v2/instance': {
        body: {
          domain: host,
          title: 'A server',
          version,
          source_url: 'https://github.com/mastodon/mastodon',
          languages: ['da'],
          configuration: { limited_federation: false },
          registrations: { enabled: true, approval_required: false, message: null },
          rules: [],
          ...more,
        },
      },
    },
    rest: { status: 404, body: { error: 'Record not found' } },
  };
}

/** Mastodon before 4.0, which has only the older interface. */
export function mastodon3(host: string, version: string): TestServer {
  return {
    answers: {
      ...nodeInfoAnswers(host, { name: 'mastodon', version, isShared: false }),
      '/api/v1/instance': {
        body: { uri: host, version, languages: ['en'], registrations: true, approval_required: true },
      },
    },
    rest: { status: 404, body: { error: 'Not found' } },
  };
}

/** GoToSocial: shows strangers what it is, and no accounts. */
export function gotosocial(host: string): TestServer {
  return {
    answers: {
      ...nodeInfoAnswers(host, { name: 'gotosocial', version: '0.20.2+git-8f1d32e' }),
      '/api/v2/instance': {
        body: {
          domain: host,
          version: '0.20.2+git-8f1d32e',
          source_url: 'https://codeberg.org/superseriousbusiness/gotosocial',
          languages: [],
          registrations: { enabled: true, approval_required: true, message: null },
        },
      },
      '/api/v1/instance': { body: { uri: host, version: '0.20.2+git-8f1d32e', registrations: true } },
    },
    rest: { status: 401, body: { error: 'Unauthorized: token not supplied' } },
  };
}

/** Misskey: NodeInfo, and an interface of its own. */
export function misskey(host: string): TestServer {
  return {
    answers: nodeInfoAnswers(host, { name: 'misskey', version: '2025.4.1', path: '/nodeinfo/2.1' }),
    rest: { status: 404, body: { error: { code: 'UNKNOWN_API_ENDPOINT' } } },
  };
}

/** Pixelfed: pages of other sites may read only `/.well-known`. */
export function pixelfed(host: string): TestServer {
  const said = { name: 'pixelfed', version: '0.12.5', path: '/api/nodeinfo/2.0.json', isShared: false };
  return {
    answers: nodeInfoAnswers(host, said),
    rest: { status: 404, isShared: false, text: '<h1>404</h1>' },
  };
}

/** Akkoma: the older interface, with its own name behind the version it is compatible with. */
export function akkoma(host: string): TestServer {
  return {
    answers: {
      ...nodeInfoAnswers(host, { name: 'akkoma', version: '3.13.3', path: '/nodeinfo/2.0.json' }),
      '/api/v1/instance': {
        body: {
          uri: `https://${host}`,
          version: '2.7.2 (compatible; Akkoma 3.13.3)',
          registrations: false,
          approval_required: false,
          languages: ['en'],
        },
      },
    },
    rest: { status: 404, body: { error: 'Not implemented' } },
  };
}

/** A server that gives every question the same answer. */
export function always(rest: Reply): TestServer {
  return { answers: {}, rest };
}

/** The same server with other answers to some questions. */
export function withAnswers(server: TestServer, answers: TestServer['answers']): TestServer {
  return { ...server, answers: { ...server.answers, ...answers } };
}

/** The answer to a path, with its query, or without where only that is known. */
export function replyOf(server: TestServer, path: string): Reply {
  return server.answers[path] ?? server.answers[path.split('?')[0] ?? path] ?? server.rest;
}

/** What one account shows on a Mastodon server. */
export function account(
  host: string,
  name: string,
  { lookup = {}, actor = {} }: { lookup?: Record<string, unknown>; actor?: Record<string, unknown> } = {},
): TestServer['answers'] {
  const id = `https://${host}/users/${name}`;
  return {
    [`/api/v1/accounts/lookup?acct=${name}`]: {
      body: {
        acct: name,
        uri: id,
        url: `https://${host}/@${name}`,
        locked: false,
        followers_count: 12,
        ...lookup,
      },
    },
    [`/users/${name}`]: { body: { id, type: 'Person', manuallyApprovesFollowers: false, ...actor } },
    '/.well-known/webfinger': {
      body: {
        subject: `acct:${name}@${host}`,
        links: [{ rel: 'self', type: 'application/activity+json', href: id }],
      },
    },
  };
}
