import type { Move } from '../move/move';
import { type SituationId, situationIds } from '../move/situations/ids';
import { situations } from '../move/situations/situations';
import type { Page } from './page';

/** The page of a situation, as the list of pages knows it. */
export type SituationPageKey = `guide/move-server/${SituationId}`;

/** Key of the page of a situation. */
export function situationPage(id: SituationId): SituationPageKey {
  return `guide/move-server/${id}`;
}

/** The page on which a move is shown: that of its situation, or the guide for most moves. */
export function guidePage({ situation }: Pick<Move, 'situation'>): SituationPageKey | 'guide/move-server' {
  return situation === undefined ? 'guide/move-server' : situationPage(situation);
}

function row(id: SituationId): Page {
  return {
    params: [...situations[id].params, 'change'],
    namespace: `Situations.${id}`,
    preview: id,
  };
}

/** A page for each situation. One folder renders them all: the last part of the key is its parameter. */
export const situationPages = Object.fromEntries(
  situationIds.map((id) => [situationPage(id), row(id)]),
) as Record<SituationPageKey, Page>;
