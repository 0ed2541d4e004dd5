import { Callout } from '@/components/ui/callout';
import type { OwnGuide } from '@/lib/move/own-server';
import { useChooseText } from '../text';

/** What a server is, and how much hangs on the choice. */
export function WhatSection({ guide }: { guide: OwnGuide }) {
  const { say } = useChooseText(guide);
  return (
    <>
      <p>{say('what.server')}</p>
      <p>{say('what.same')}</p>
      <p>{say('what.differs')}</p>
      <Callout kind="note">{say('what.change')}</Callout>
    </>
  );
}
