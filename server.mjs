import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import next from 'next';
import { refusesLine } from './lib/http/request-line.mjs';
import { securityHeaders, strictestPolicy } from './lib/http/security-headers.mjs';

// `npm start`: Next, and before it the one rule that has no other place (docs/decisions/0033-custom-server.md).
const { values } = parseArgs({
  options: { port: { type: 'string', short: 'p' }, hostname: { type: 'string', short: 'H' } },
});
const port = Number(values.port ?? process.env.PORT ?? 3000);

/** Whatever Next answers without asking `proxy.ts` has them as well; an answer's own come in their place. */
const usualHeaders = [...securityHeaders, strictestPolicy];

// Next and React read it when they are loaded, below.
process.env.NODE_ENV ??= 'production';
// As `next start` does: the site asks itself for a page that it makes a file of.
process.env.PORT = `${port}`;
const app = next({ dev: false, dir: import.meta.dirname, hostname: values.hostname, port });
await app.prepare();
const handle = app.getRequestHandler();

const server = createServer((request, response) => {
  for (const { key, value } of usualHeaders) response.setHeader(key, value);
  const status = refusesLine(request.method, request.url);
  if (status === 0) return handle(request, response);
  response
    .writeHead(status, { 'Cache-Control': 'no-store', ...(status === 405 && { Allow: 'GET, HEAD' }) })
    .end();
});
server.listen(port, values.hostname, () => console.log(`Ready at http://localhost:${port}`));

// Takes no new connection, answers what has begun, and ends.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => server.close(() => process.exit()));
