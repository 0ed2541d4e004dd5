import { type SoftwareRow, unknownRow } from '../row';

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
  sources: ['snarfed/bridgy-fed: activitypub.py, pages.py, issue 330', 'snarfed/bounce: README.md'],
};
