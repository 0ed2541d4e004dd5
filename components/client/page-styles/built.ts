/**
 * The built style sheets on the server, and nothing in a browser: Next replaces `typeof window` when it compiles for one, and drops the
 * import there. In development the style sheets are loaded as modules instead.
 */
export const built =
  typeof window === 'undefined' && process.env.NODE_ENV === 'production' ? import('./built-styles') : null;
