/** The address that a tag of the head gives, and all that stand in the whole page. */
export function addressesIn(html: string) {
  const [head = ''] = html.split('</head>');
  const one = (pattern: RegExp) => pattern.exec(head)?.[1]?.replaceAll('&amp;', '&');
  return {
    canonical: one(/<link rel="canonical" href="([^"]*)"/),
    openGraph: one(/<meta property="og:url" content="([^"]*)"/),
    languages: [...html.matchAll(/<link rel="alternate" hreflang="([^"]*)"/gi)].map(([, code]) => code),
    isHidden: /<meta name="robots" content="noindex/.test(head),
  };
}
