import type { OwnGuide } from '@/lib/move/own-server';
import { useChooseText } from '../text';

/** Where to look for a server when none of the Danish ones fits. */
export function OthersSection({ guide }: { guide: OwnGuide }) {
  const { say } = useChooseText(guide);
  return (
    <>
      <p>{say('others.list')}</p>
      <p>{say('others.friends')}</p>
      <p>{say('others.biggest')}</p>
      <p>{say('others.software')}</p>
    </>
  );
}
