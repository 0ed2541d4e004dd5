import { Callout } from '@/components/ui/callout';
import type { OwnGuide } from '@/lib/move/own-server';
import { useTipsText } from '../text';

/** How to bring a post from elsewhere home to one's own server. */
export function RemoteSection({ guide }: { guide: OwnGuide }) {
  const { say } = useTipsText(guide);
  return (
    <>
      <p>{say('remote.why')}</p>
      <ol className="instructions">
        <li>{say('remote.copy')}</li>
        <li>{say('remote.paste')}</li>
        <li>{say('remote.open')}</li>
      </ol>
      <Callout kind="done">{say('remote.done')}</Callout>
      <p>{say('remote.button')}</p>
      <p>{say('remote.replies')}</p>
    </>
  );
}
