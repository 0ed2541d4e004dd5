import { PHASE_PRODUCTION_SERVER } from 'next/constants.js';
import createNextIntlPlugin from 'next-intl/plugin';
import { securityHeaders, strictestPolicy } from './lib/http/security-headers.mjs';
import { buildConstants } from './messages/build-constants.mjs';
import { messageFiles } from './messages/files.mjs';

/** @type {import('next').NextConfig} */
const nextConfig = {
  // The container is built with STANDALONE=1; `next start` wants the ordinary build.
  output: process.env.STANDALONE ? 'standalone' : undefined,
  // Else a lock file in any folder above would move `server.js` out of its place.
  outputFileTracingRoot: import.meta.dirname,
  agentRules: false,
  poweredByHeader: false,
  // The image optimizer is never needed: pictures are drawn, and the optimizer has been the way in for attackers before.
  images: { unoptimized: true },
  // Slashes at the end are part of one redirect to the canonical address, see lib/http/route.ts.
  skipTrailingSlashRedirect: true,
  // `proxy.ts` sees the address and the headers of Next's own client as they were sent, and takes the latter away.
  skipProxyUrlNormalize: true,
  // One body per address: title and tags stand in the head for every program, not for the ones that Next knows by name.
  htmlLimitedBots: /.*/,
  // Next gives the data of a page for its own client at the page's address with this ending, and `proxy.ts` does not see the ending.
  redirects: () => [{ source: '/:path(.*)\\.rsc', destination: '/:path', permanent: false }],
  // `proxy.ts` puts a policy of its own on each answer; this one is for what Next answers before it is asked.
  headers: () => [{ source: '/:path*', headers: [...securityHeaders, strictestPolicy] }],
};

const withNextIntl = createNextIntlPlugin({
  requestConfig: './lib/i18n/request.ts',
  experimental: {
    // Parsing ICU messages on each request would cost more than rendering the page.
    messages: { path: './messages', format: 'json', locales: 'infer', precompile: true },
    createMessagesDeclaration: messageFiles('en').map((file) => `./messages/en/${file}`),
  },
});

/** What is read in the texts of all languages is put in by the build; a server that starts has it in its code. */
export default (phase) =>
  withNextIntl(phase === PHASE_PRODUCTION_SERVER ? nextConfig : { ...nextConfig, env: buildConstants() });
