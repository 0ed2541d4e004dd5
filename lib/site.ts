/** The product's name. A working name: it stands here and nowhere else. */
export const siteName = 'Serverhop';

/** Where the source code lives, for the footer and the about page. */
export const sourceCodeUrl = 'https://github.com/serverhop/serverhop';

/** The one configured origin, without a slash at the end. Never read from a request, which anybody can forge. */
export function siteOrigin(): string {
  const configured = process.env.SITE_URL?.replace(/\/+$/, '');
  return configured || `http://localhost:${process.env.PORT || 3000}`;
}
