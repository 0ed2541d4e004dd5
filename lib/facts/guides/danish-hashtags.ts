/** Hashtags that Danes use, by subject, without their `#`. Chosen from masto.guide's list. */
export const danishHashtags = {
  hello: ['NyPåMastodon', 'Introduktion', 'DKMastodon', 'FællesHjerne', 'Anbefaling'],
  society: ['DKPol', 'DKMedier', 'DKSocial', 'EUDK', 'uddpol', 'sundpol', 'DKKlima', 'DKEnergi'],
  culture: ['DKKultur', 'DKMusik', 'DKFilm', 'DKFoto', 'DKKunst', 'Fredagsbog', 'DKSport', 'opskrifter'],
  work: ['DKIT', 'DKScience', 'DKJob', 'DKBiz'],
} as const satisfies Record<string, readonly string[]>;

export type HashtagGroup = keyof typeof danishHashtags;

/** The groups, in the order they are shown. */
export const hashtagGroups = Object.keys(danishHashtags) as HashtagGroup[];
