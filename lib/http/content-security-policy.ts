import { strictestPolicy } from './security-headers.mjs';

/**
 * The policy of a page: only scripts that carry this rendering's nonce run, and the only other hosts that may ever be asked are
 * the reader's own servers, by a check that the reader starts.
 */
export function pageContentSecurityPolicy(nonce: string, isDevelopment = false): string {
  return [
    "default-src 'none'",
    // React's development build rebuilds stack traces with eval.
    `script-src 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    isDevelopment ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self' https:",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(isDevelopment ? [] : ['upgrade-insecure-requests']),
  ].join('; ');
}

/** The policy of a file, and of an answer without a body: nothing runs, nothing loads. */
export const fileContentSecurityPolicy = strictestPolicy.value;

/** Drawings are files too, and never a page of ours where one is opened by itself. */
export const drawingContentSecurityPolicy = `${fileContentSecurityPolicy}; sandbox`;

/** The worker of saved guides fetches from us alone. */
export const workerContentSecurityPolicy = `${fileContentSecurityPolicy}; connect-src 'self'`;

/** The worker that holds the reader's files loads its own code from us, and can ask nobody anything. */
export const deskContentSecurityPolicy = `${fileContentSecurityPolicy}; script-src 'self'`;
