import { useLocale } from 'next-intl';
import { Callout } from '@/components/callout';
import { HandleExample } from '@/components/handle-example';
import { Instruction } from '@/components/instruction';
import { useMoveText } from '@/components/move-text';
import { OpenPage } from '@/components/open-page';
import { AliasPicture } from '@/components/pictures/alias-picture';
import { DoorPicture } from '@/components/pictures/door-picture';
import { ThroughTheMenus } from '@/components/pictures/through-the-menus';
import { Step } from '@/components/step';
import type { Move } from '@/lib/move/move';
import { screenText } from '@/lib/move/words';

/** Step: the new account gets a profile, an open door and the alias. */
export function PrepareStep({ move }: { move: Move }) {
  const { t, say } = useMoveText(move);
  const locale = useLocale();
  const { from, to } = move;
  const { unlockOnPrivacyPage } = to.software.traits;
  const profileName = screenText(
    to.software.pages.profile === '/profile/edit' ? 'web.account_edit.column_title' : 'settings.profile',
    to,
    locale,
  );
  return (
    <Step move={move} id="prepare" title={t('prepare.title')} why={say('prepare.why')} at={to}>
      <h3>{t('prepare.profileTitle')}</h3>
      <OpenPage end={to} page="profile" name={profileName} />
      <p>{say('prepare.profile')}</p>
      <p>{say('prepare.profileLinks')}</p>

      <h3>{t('prepare.doorTitle')}</h3>
      {unlockOnPrivacyPage && (
        <OpenPage end={to} page="privacy" name={screenText('privacy.title', to, locale)} />
      )}
      <p>{say(unlockOnPrivacyPage ? 'prepare.door' : 'prepare.doorOld')}</p>
      <DoorPicture move={move} />
      <p>{say('prepare.doorWhy')}</p>

      <h3>{t('prepare.aliasTitle')}</h3>
      <p>{say('prepare.aliasWhy')}</p>
      <ol className="instructions">
        <Instruction id="prepare.alias-open">
          <OpenPage end={to} page="alias" name={screenText('settings.aliases', to, locale)} />
          <ThroughTheMenus end={to} />
        </Instruction>
        <Instruction id="prepare.alias-handle">
          {say('prepare.aliasHandle')}
          <HandleExample account={from} format={to.software.handleFormat} />
        </Instruction>
        <Instruction id="prepare.alias-press">
          {say('prepare.aliasPress')}
          <AliasPicture move={move} fill={2} press={3} />
        </Instruction>
      </ol>
      <Callout kind="done">{say('prepare.done')}</Callout>
      <p className="trouble">{say('prepare.aliasWrong')}</p>
    </Step>
  );
}
