import type { Move } from '@/lib/move/move';
import { Screen, useScreenWords } from './screen';
import { useCaption } from './use-caption';

/** The checkbox for approving followers: on the privacy page since 4.2, inverted on the profile page before. */
export function ApprovalPicture({ move }: { move: Move }) {
  const { to } = move;
  const say = useScreenWords(to);
  const caption = useCaption(to);
  const { unlockOnPrivacyPage: isTicked } = to.software.traits;
  const page = isTicked ? 'privacy' : 'profile';
  const box = say(
    isTicked ? 'simple_form.labels.account.unlocked' : 'simple_form.labels.defaults.locked@<4.2',
  );
  const save = say('generic.save_changes');
  return (
    <Screen
      end={to}
      page={page}
      menu={page}
      title={say(isTicked ? 'privacy.title' : 'settings.profile')}
      drawing={{ is: 'approval', box, isTicked, save }}
      caption={caption(isTicked ? 'doorTicked' : 'doorEmpty')}
    />
  );
}
