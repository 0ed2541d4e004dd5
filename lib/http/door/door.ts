import type { RequestListener, ServerResponse } from 'node:http';
import { pageHeader } from '@/lib/formats/markdown/page-header';
import { cacheControl } from '../cache-control';
import { emptyContentSecurityPolicy } from '../content-security-policy';
import { decide, isPicture } from '../decision';
import { securityHeaders } from '../security-headers.mjs';
import { healthAnswer } from './health';
import { type LogLine, logLine } from './log';
import type { Phase } from './phase';
import { cleanHeaders } from './request-headers';
import { readTarget } from './request-target';
import { Turns } from './turns';

/** Rendering keeps the process busy from beginning to end: a second page beside it would make neither sooner, and health wait for both. */
const pagesAtOnce = 1;
/** No more than may wait to be drawn, so that a picture that nobody has time for waits here rather than be given up. */
const picturesAtOnce = 20;
/** Milliseconds for which others wait for a picture: on a busy machine it waits a while itself before it is drawn. */
const longestPicture = 10_000;
const filesAtOnce = 20;

const plainText = { 'Content-Type': 'text/plain; charset=utf-8' };

/** What a door needs to know of the process it stands in. */
export type DoorSettings = {
  /** The host that the site believes it has, whatever a request says. */
  host: string;
  phase: () => Phase;
  /** Takes a line about each answered request; absent = nothing is logged. */
  log?: (line: LogLine) => void;
};

/**
 * A listener in front of another: it answers health questions, redirects and refusals itself, and hands the rest on with the path
 * to render, without a body and with only the headers a page may depend on.
 */
export function doorBefore(site: RequestListener, { host, phase, log }: DoorSettings): RequestListener {
  const pages = new Turns(pagesAtOnce);
  const pictures = new Turns(picturesAtOnce, longestPicture);
  const files = new Turns(filesAtOnce);
  return (request, response) => {
    const began = performance.now();
    const { method = '', url = '/' } = request;
    // A process that is about to leave asks its clients to come back elsewhere.
    if (phase() === 'draining') response.setHeader('Connection', 'close');
    for (const { key, value } of securityHeaders) response.setHeader(key, value);

    const isQuestion = method === 'GET' || method === 'HEAD';
    const health = isQuestion ? healthAnswer(url, phase()) : null;
    if (health) return answer(response, health.status, plainText, health.text);
    if (log) {
      const seen = { method, target: url, userAgent: request.headers['user-agent'] };
      response.once('close', () => log(logLine(seen, response.statusCode, performance.now() - began)));
    }

    const target = readTarget(url);
    if (target.kind === 'refuse') return answer(response, target.status);
    const tidy = target.kind === 'redirect' ? target.to : target.target;
    const [pathname = '/'] = tidy.split('?', 1);
    const search = tidy.slice(pathname.length);
    const acceptLanguage = request.headers['accept-language'] ?? null;
    const decision = decide({ method, pathname, search, acceptLanguage });
    if (decision.kind === 'answer') return answer(response, decision.status, decision.headers);
    if (target.kind === 'redirect') return answer(response, 308, { Location: tidy });

    request.headers = { ...cleanHeaders(request.headers, host), 'x-decided': '1' };
    request.url = tidy;
    request.resume();
    keepHonest(response);
    if (decision.kind === 'render') {
      request.url = decision.target;
      Object.assign(request.headers, decision.forNext);
    }
    const giveToSite = () => {
      if (decision.kind === 'render') {
        response.statusCode = decision.status;
        for (const [name, value] of Object.entries(decision.headers)) response.setHeader(name, value);
      }
      site(request, response);
    };
    // A page as a text file is made by asking ourselves for the page, and it is that request that waits for its turn.
    if (decision.kind === 'render' && pageHeader in decision.forNext) return giveToSite();
    const turns = decision.kind === 'render' ? pages : isPicture(pathname) ? pictures : files;
    turns.take(response, giveToSite).catch(() => answer(response, 503, { 'Retry-After': '5' }));
  };
}

function answer(
  response: ServerResponse,
  status: number,
  headers: Record<string, string> = {},
  text = '',
): void {
  response.setHeader('Cache-Control', cacheControl.never);
  response.setHeader('Content-Security-Policy', emptyContentSecurityPolicy);
  response.writeHead(status, headers).end(text);
}

/** Last look at the headers: a failure is kept by nobody, and answers vary by nothing but what the door lets in. */
function keepHonest(response: ServerResponse): void {
  const writeHead = response.writeHead;
  response.writeHead = function (this: ServerResponse, status: number, ...rest: unknown[]) {
    if (status >= 500) response.setHeader('Cache-Control', cacheControl.never);
    const vary = response.getHeader('Vary');
    if (vary !== undefined) setVary(response, `${vary}`);
    return Reflect.apply(writeHead, this, [status, ...rest]);
  } as ServerResponse['writeHead'];
}

function setVary(response: ServerResponse, vary: string): void {
  const wanted = ['Accept-Encoding', 'Accept-Language', 'Accept'];
  const named = vary.split(',').map((name) => name.trim().toLowerCase());
  const left = wanted.filter((name) => named.includes(name.toLowerCase()));
  if (left.length > 0) response.setHeader('Vary', left.join(', '));
  else response.removeHeader('Vary');
}
