import { isLocale } from '@/lib/i18n/routing';
import { findPage } from '@/lib/pages';
import { agentClass } from './agent-class';

/** One line of the log about one request. No address, query, handle or referrer: a query with two small servers names a person. */
export type LogLine = {
  time: string;
  method: string;
  route: string;
  status: number;
  ms: number;
  agent: string;
};

/** Which page, picture or file a path is of, by our own names; nothing that a reader typed. */
export function routeName(target: string): string {
  const segments = (target.split('?', 1)[0] ?? '').split('/').filter(Boolean);
  const [first, ...rest] = segments;
  if (first === '_next') return 'build file';
  if (!isLocale(first)) return segments.length === 0 ? 'start' : 'other';
  if (rest[0] === 'og') return `${first} picture`;
  const key = findPage(rest.join('/').replace(/\.md$/, ''), first);
  return key === null ? `${first} unknown` : `${first} ${key || 'front page'}`;
}

/** The line for a request that has been answered after `ms` milliseconds. */
export function logLine(
  request: { method: string; target: string; userAgent: string | undefined },
  status: number,
  ms: number,
): LogLine {
  return {
    time: new Date().toISOString(),
    // A method of the sender's own making is text from outside.
    method: /^(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)$/.test(request.method) ? request.method : 'other',
    route: routeName(request.target),
    status,
    ms: Math.round(ms * 10) / 10,
    agent: agentClass(request.userAgent),
  };
}
