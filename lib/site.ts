/** The product's name. A working name: it stands here and nowhere else. */
export const siteName = 'Serverhop';

/** Where this copy's source code can be read (`SOURCE_URL`), or null where its operator has not said. */
export function sourceCodeUrl(): string | null {
  const configured = process.env.SOURCE_URL;
  return configured?.startsWith('https://') ? configured : null;
}

/** The one configured origin, without a slash at the end. Never read from a request, which anybody can forge. */
export function siteOrigin(): string {
  const configured = process.env.SITE_URL?.replace(/\/+$/, '');
  return configured || `http://localhost:${process.env.PORT || 3000}`;
}
