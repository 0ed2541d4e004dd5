import { asOf, type Read, sourcesIn } from '../read';
import { type SoftwareRow, unknownRow } from '../row';

const read: Read = { version: null, commit: 'd505297f', of: '2026-08-22' };

/** Bluesky, seen from the fediverse through Bridgy Fed; Bounce does the moving, both ways. */
export const bridgyFed: SoftwareRow = {
  ...unknownRow,
  id: 'bridgy-fed',
  name: 'Bluesky (Bridgy Fed)',
  hosts: ['bsky.brid.gy', 'fed.brid.gy', 'web.brid.gy', 'bsky.app', 'bsky.social'],
  canMoveIn: true,
  canMoveOut: true,
  externalTool: 'https://bounce.anew.social/',
  cautions: ['notActivityPub'],
  read,
  sources: [
    ...sourcesIn(read, 'snarfed/bridgy-fed: activitypub.py, pages.py'),
    { at: 'snarfed/bridgy-fed#330; snarfed/bounce: README.md', read: asOf('2026-11') },
  ],
};
