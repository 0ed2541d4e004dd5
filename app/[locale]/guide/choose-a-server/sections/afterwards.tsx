import type { OwnGuide } from '@/lib/move/own-server';
import { useChooseText } from '../text';

/** What to do once the choice is made. */
export function AfterwardsSection({ guide }: { guide: OwnGuide }) {
  const { say } = useChooseText(guide);
  return (
    <>
      <p>{say('afterwards.signUp')}</p>
      <p>{say('afterwards.approval')}</p>
      <ul>
        <li>{say('afterwards.new')}</li>
        <li>{say('afterwards.moving')}</li>
        <li>{say('afterwards.twitter')}</li>
      </ul>
    </>
  );
}
