import createNextIntlPlugin from 'next-intl/plugin';
import { securityHeaders } from './lib/http/security-headers.mjs';
import { messageFiles } from './messages/files.mjs';

/** Files run nothing and load nothing. */
const fileContentSecurityPolicy = {
  key: 'Content-Security-Policy',
  value: "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
};

/** Drawings are files too, and never a page of ours where one is opened by itself. */
const drawingContentSecurityPolicy = {
  ...fileContentSecurityPolicy,
  value: `${fileContentSecurityPolicy.value}; sandbox`,
};

/** The worker of saved guides fetches from us alone, and a mended one reaches the reader at the next visit. */
const workerHeaders = [
  {
    ...fileContentSecurityPolicy,
    value: fileContentSecurityPolicy.value.replace(';', "; connect-src 'self';"),
  },
  { key: 'Cache-Control', value: 'no-cache' },
];

/** Preview pictures and what admins put on their own sites are made to be shown on other sites. */
const shownElsewhere = { key: 'Cross-Origin-Resource-Policy', value: 'cross-origin' };

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
  headers: () => [
    { source: '/:path*', headers: [...securityHeaders] },
    { source: '/_next/:path*', headers: [fileContentSecurityPolicy] },
    { source: '/:path*(\\.[a-z0-9]+)', headers: [fileContentSecurityPolicy] },
    { source: '/sw.js', headers: [...workerHeaders] },
    { source: '/:locale/og/:guide', headers: [fileContentSecurityPolicy, shownElsewhere] },
    { source: '/:file(facts\\.json|facts\\.schema\\.json)', headers: [shownElsewhere] },
    { source: '/:locale/for-admins/:picture', headers: [drawingContentSecurityPolicy, shownElsewhere] },
  ],
};

const withNextIntl = createNextIntlPlugin({
  requestConfig: './lib/i18n/request.ts',
  experimental: {
    // Parsing ICU messages on each request would cost more than rendering the page.
    messages: { path: './messages', format: 'json', locales: 'infer', precompile: true },
    createMessagesDeclaration: messageFiles('en').map((file) => `./messages/en/${file}`),
  },
});

export default withNextIntl(nextConfig);
