import type { Move } from '@/lib/move/move';
import { lines, Mark, Screen, useScreenWords } from './screen';
import { useCaption } from './use-caption';

/** The tick that decides whether followers come straight in: on the privacy page since 4.2, the other way round on the profile before. */
export function DoorPicture({ move }: { move: Move }) {
  const { to } = move;
  const say = useScreenWords(to);
  const caption = useCaption(to);
  const { unlockOnPrivacyPage } = to.software.traits;
  const box = say(
    unlockOnPrivacyPage ? 'simple_form.labels.account.unlocked' : 'simple_form.labels.defaults.locked@<4.2',
  );
  return (
    <Screen
      end={to}
      page={unlockOnPrivacyPage ? 'privacy' : 'profile'}
      menu={unlockOnPrivacyPage ? 'privacy' : 'profile'}
      title={say(unlockOnPrivacyPage ? 'privacy.title' : 'settings.profile')}
      caption={caption(unlockOnPrivacyPage ? 'doorTicked' : 'doorEmpty', {
        box,
        save: say('generic.save_changes'),
      })}
    >
      {lines[2]}
      <Mark>
        <span className={unlockOnPrivacyPage ? 'screen-tick is-chosen' : 'screen-tick'}>{box}</span>
      </Mark>
      {lines[2]}
      <Mark>
        <span className="screen-button">{say('generic.save_changes')}</span>
      </Mark>
    </Screen>
  );
}
