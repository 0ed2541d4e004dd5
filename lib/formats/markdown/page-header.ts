/** The header by which the proxy says which page is wanted as Markdown. A client's own is taken away. */
export const pageHeader = 'x-page-as-markdown';
