import { type End, isMastodon, type Move } from '@/lib/move/move';
import { editsInWebApp } from '@/lib/move/words';
import { useMoveText } from './move-text';

/** The button that keeps all that was written in the new profile, by its name there; where no name is known, only that it has to be saved. */
export function SaveProfile({ move }: { move: Move }) {
  const { say, other } = useMoveText(move);
  const { to } = move;
  if (!hasKnownProfilePage(to)) return other(to.software.buttons.save ? 'prepare.saveNamed' : 'prepare.save');
  return say('prepare.saveForm');
}

/** Whether each thing in a profile is saved by itself. */
export function savesEach(end: End): boolean {
  return hasKnownProfilePage(end) && editsInWebApp(end);
}

/** Whether it is a page of Mastodon's: where the version decides and is not known, it is not. */
function hasKnownProfilePage(end: End): boolean {
  return isMastodon(end) && end.software.pages.profile !== undefined;
}
