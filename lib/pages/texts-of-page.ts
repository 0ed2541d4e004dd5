import { troubleIds } from '../help/entries';
import { troubleText } from '../help/texts';
import { type PageKey, pageRow } from '../pages';
import { troublePage } from './trouble-pages';

/** What the move guide is told with, besides its own texts. */
const move = ['MoveGuide', 'MoveOther', 'Cautions', 'GuideSteps', 'Pictures', 'Software', 'Situations.steps'];

/** Where the texts of a page stand among all messages, its own first. The words that all pages have are not among them. */
export function textsOfPage(key: PageKey): readonly [string, ...string[]] {
  const { namespace } = pageRow(key);
  const entry = troubleIds.find((id) => troublePage(id) === key);
  // An entry's title and its parts are siblings.
  if (entry !== undefined) return [troubleText(entry, 'title').replace(/\.title$/, ''), namespace];
  if (key === 'guide/move-server' || key.startsWith('guide/move-server/')) return [namespace, ...move];
  return [namespace, ...(key.startsWith('guide/') ? ['Guides'] : [])];
}
