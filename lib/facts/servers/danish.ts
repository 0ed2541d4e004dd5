/** A server for Danes or in Danish, as it is publicly listed. What changes from week to week is not here: it is read live. */
export type ListedServer = {
  domain: string;
  /** Whether it has promised to keep Mastodon's server covenant. */
  hasCovenant: boolean;
  /** Who may join, where that is more than a matter of signing up; null where nothing is said. */
  access: 'associationMembers' | null;
};

/** Where the list comes from, and the ISO day of that list. */
export const danishServersSource = { page: 'danishServers', checked: '2026-05-26' } as const;

/** Danish servers: those with the covenant first, then by name. */
export const danishServers: readonly ListedServer[] = [
  { domain: 'expressional.social', hasCovenant: true, access: null },
  { domain: 'mstdn.dk', hasCovenant: true, access: null },
  { domain: 'helvede.net', hasCovenant: false, access: null },
  { domain: 'radikal.social', hasCovenant: false, access: null },
  { domain: 'social.data.coop', hasCovenant: false, access: 'associationMembers' },
  { domain: 'uddannelse.social', hasCovenant: false, access: null },
  { domain: 'venner.network', hasCovenant: false, access: null },
];
