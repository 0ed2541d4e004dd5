import { type SoftwareRow, unknownRow } from '../row';

/**
 * Software that we do not know, or that the reader does not: nothing is promised and no page is named. The guide shows the general way
 * and the words to look for.
 */
export const unknown: SoftwareRow = {
  ...unknownRow,
  id: 'unknown',
  name: 'unknown software',
  names: { en: 'unknown software', da: 'ukendt software', de: 'unbekannte Software' },
  // Services of the fediverse that run something else than all the other rows.
  hosts: [
    'write.as',
    'micro.blog',
    'flipboard.com',
    'minds.com',
    // Diaspora and Funkwhale, under names that do not say so.
    'diasp.org',
    'diasp.eu',
    'despora.de',
    'geraspora.de',
    'nerdpol.ch',
    'framasphere.org',
    'pluspora.com',
    'open.audio',
  ],
  canMoveIn: 'unknown',
  canMoveOut: 'unknown',
  read: null,
  sources: [],
};
