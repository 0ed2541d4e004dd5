import { readQuery, understood, writeQuery } from '../address/query';
import { pageHeader } from '../formats/markdown/page-header';
import { isLocale, type Locale } from '../i18n/routing';
import { previewUrl } from '../pages/preview-url';
import { parsePreview } from '../pages/previews';
import { cacheControl } from './cache-control';
import {
  deskContentSecurityPolicy,
  drawingContentSecurityPolicy,
  fileContentSecurityPolicy,
  pageContentSecurityPolicy,
  workerContentSecurityPolicy,
} from './content-security-policy';
import { localeFile, rootFiles } from './files';
import { maxAddressLength, type Route, routeRequest } from './route';

type Headers = Record<string, string>;

/** What becomes of a request: a file that Next serves, an answer of headers alone, or a path of `app/` rendered for it. */
export type Decision =
  | { kind: 'file'; headers: Headers }
  | { kind: 'answer'; status: 307 | 308 | 400 | 404 | 405 | 414; headers: Headers }
  | { kind: 'render'; status: 200 | 404; target: string; forNext: Headers; headers: Headers };

/** What a decision depends on, and nothing else of a request. */
export type Asked = {
  method: string;
  pathname: string;
  search: string;
  acceptLanguage: string | null;
  /** Whether the data of a page is asked for, for Next's own client: by its header, or by an ending that Next turns into one. */
  wantsData: boolean;
};

/** Decides on a request by its method, address and language: refused, sent to its canonical address, or answered with a new nonce. */
export function decide({ method, pathname, search, acceptLanguage, wantsData }: Asked): Decision {
  if (method !== 'GET' && method !== 'HEAD') return refuse(405, { Allow: 'GET, HEAD' });
  if (pathname.length + search.length > maxAddressLength) return refuse(414);
  // Every link of ours loads a page, so nobody needs this, and a cache might take it for the page.
  if (wantsData) return refuse(404);
  // Next reads the address that was sent for parameters of the page it is rewritten to, and fails where it cannot decode them.
  if (/^\/[^/]*\/missing\/?$/.test(pathname) && !isDecodable(pathname)) return refuse(400);
  if (pathname.startsWith('/_next/static/') || rootFiles.has(pathname)) return file(pathname);
  const [first, ...rest] = pathname.slice(1).split('/');
  if (isLocale(first)) {
    const below = rest.join('/');
    const drawing = drawingAt(first, below, search);
    if (drawing !== null) return drawing === pathname + search ? shownElsewhere(below) : send(drawing);
    if (localeFile(below) === 'any') return file(pathname);
  }
  if (pathname.endsWith('.md')) return asText(pathname.slice(0, -'.md'.length), search, acceptLanguage);
  const route = routeRequest(pathname, search, acceptLanguage);
  return route.kind === 'redirect' ? redirect(route, search) : render(route);
}

/** The canonical address of a drawing for other sites (a preview picture, what admins fetch), or null for any other path. */
function drawingAt(locale: Locale, below: string, search: string): string | null {
  const guide = /^og\/([^/]+)$/.exec(below)?.[1];
  if (guide !== undefined) {
    const preview = parsePreview(locale, guide, new URLSearchParams(search));
    return preview && previewUrl(locale, preview.guide, preview.servers);
  }
  const params = localeFile(below);
  if (params === null || params === 'any') return null;
  return `/${locale}/${below}${writeQuery(understood(readQuery(params, search)))}`;
}

function shownElsewhere(below: string): Decision {
  const isSvg = below.endsWith('.svg');
  return {
    kind: 'file',
    headers: {
      'Content-Security-Policy': isSvg ? drawingContentSecurityPolicy : fileContentSecurityPolicy,
      'Cross-Origin-Resource-Policy': 'cross-origin',
    },
  };
}

/** The worker of saved guides fetches from us alone, and a mended one reaches the reader at the next visit. */
const workerHeaders = { 'Content-Security-Policy': workerContentSecurityPolicy, 'Cache-Control': 'no-cache' };

/**
 * Our scripts. A policy matters for one of them alone, the one that a worker is started with, and it is not known by name: the bundler gives it. So each of them,
 * started as a worker, may load the others and ask nobody anything.
 */
const scriptPath = /^\/_next\/static\/.+\.js$/;
const deskHeaders = { 'Content-Security-Policy': deskContentSecurityPolicy };

/** The facts as data, for any site. */
const dataFiles: readonly string[] = ['/facts.json', '/facts.schema.json'];

function file(pathname: string): Decision {
  if (dataFiles.includes(pathname)) return shownElsewhere(pathname);
  if (pathname === '/sw.js') return { kind: 'file', headers: workerHeaders };
  return { kind: 'file', headers: scriptPath.test(pathname) ? deskHeaders : withoutContent };
}

function isDecodable(pathname: string): boolean {
  try {
    decodeURIComponent(pathname);
    return true;
  } catch {
    return false;
  }
}

function refuse(status: 400 | 404 | 405 | 414, headers: Headers = {}): Decision {
  return {
    kind: 'answer',
    status,
    headers: { ...headers, ...withoutContent, 'Cache-Control': cacheControl.never },
  };
}

const withoutContent = { 'Content-Security-Policy': fileContentSecurityPolicy };

/** What asks for a drawing in another form may hold anything, a handle too: no cache keeps where it was sent. */
function send(to: string): Decision {
  return {
    kind: 'answer',
    status: 308,
    headers: { ...withoutContent, Location: to, 'Cache-Control': cacheControl.never },
  };
}

function redirect(route: Extract<Route, { kind: 'redirect' }>, search: string): Decision {
  const headers = {
    ...withoutContent,
    Location: route.to,
    // A query and a typed path may hold a pasted handle, and what depends on the reader's language is not the same for the next reader.
    'Cache-Control': search || route.byLanguage || route.isTyped ? cacheControl.never : cacheControl.redirect,
    ...(route.byLanguage && { Vary: 'Accept-Language' }),
  };
  return { kind: 'answer', status: route.permanent ? 308 : 307, headers };
}

/** A page as a text file: at its own address with `.md` after the path, and canonical as the page is. */
function asText(pathname: string, search: string, acceptLanguage: string | null): Decision {
  const route = routeRequest(pathname, search, acceptLanguage);
  if (route.kind === 'redirect') {
    return redirect({ ...route, to: route.to.replace(/(?=\?)|$/, '.md') }, search);
  }
  if (route.keep === 'missing') return render(route);
  return {
    kind: 'render',
    status: 200,
    target: `/${route.locale}/page.md`,
    forNext: { [pageHeader]: pathname + search },
    headers: withoutContent,
  };
}

function render({ path, search, locale, keep, byLanguage }: Extract<Route, { kind: 'render' }>): Decision {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64');
  const policy = pageContentSecurityPolicy(nonce, process.env.NODE_ENV === 'development');
  return {
    kind: 'render',
    status: keep === 'missing' ? 404 : 200,
    target: path + search,
    forNext: { 'content-security-policy': policy, 'x-nonce': nonce },
    headers: {
      'Content-Security-Policy': policy,
      'Content-Language': locale,
      'Cache-Control': byLanguage ? cacheControl.never : cacheControl[keep],
      ...(byLanguage && { Vary: 'Accept-Language' }),
      // A rendering is known by its nonce: a kept copy may be confirmed only while the policy beside it is the same.
      ...(keep === 'page' && { ETag: `W/"${nonce}"` }),
    },
  };
}
