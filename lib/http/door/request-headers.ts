import type { IncomingHttpHeaders } from 'node:http';

/**
 * The only headers of a request that may reach the site. All others (`X-Forwarded-*`, `RSC`, `Next-Action`, cookies …) steer
 * frameworks and caches or name the reader, and no page of ours depends on them.
 */
const kept = new Set([
  'accept',
  'accept-encoding',
  'accept-language',
  'if-modified-since',
  'if-none-match',
  'range',
  'user-agent',
]);

/**
 * The headers of a request as the site may see them, with the host from the configuration. Where something in front compresses
 * (`COMPRESS=off`), the site is not told that the reader understands it.
 */
export function cleanHeaders(
  headers: IncomingHttpHeaders,
  host: string,
  compresses = process.env.COMPRESS !== 'off',
): IncomingHttpHeaders {
  const clean: IncomingHttpHeaders = { host };
  for (const name of Object.keys(headers)) if (kept.has(name)) clean[name] = headers[name];
  if (!compresses) delete clean['accept-encoding'];
  return clean;
}
