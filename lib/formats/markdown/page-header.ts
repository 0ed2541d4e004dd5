/** The header by which the proxy says which page is wanted as Markdown. The door lets nobody else's through. */
export const pageHeader = 'x-page-as-markdown';
