import { useTranslations } from 'next-intl';
import { Callout } from '@/components/callout';
import { Copy } from '@/components/copy';
import { Instruction } from '@/components/instruction';
import { LastLookBox } from '@/components/last-look-box';
import { useMoveText } from '@/components/move-text';
import { PageLink } from '@/components/page-link';
import { Step } from '@/components/step';
import { exampleHandle } from '@/lib/move/handles';
import type { Move } from '@/lib/move/move';

/** Step: what can only be done while the old account is open, and a pause before the point of no return. */
export function LastLookStep({ move }: { move: Move }) {
  const { t, say } = useMoveText(move);
  const server = useTranslations('Common.server');
  const example = exampleHandle(move.to, '@user@domain', t('handleName'), server('newHost'));
  const goodbye = t.markup('lastLook.goodbyeText', { newHandle: () => example });
  return (
    <Step move={move} id="lastLook" title={t('lastLook.title')} why={say('lastLook.why')} at={move.from}>
      <ol className="instructions">
        <Instruction id="lastLook.read">{say('lastLook.read')}</Instruction>
        <Instruction id="lastLook.goodbye">
          {say('lastLook.goodbye')}
          <blockquote className="ready-text">{say('lastLook.goodbyeText')}</blockquote>
          <Copy />
          <PageLink end={move.from} page="share" query={`?text=${encodeURIComponent(goodbye)}`}>
            {say('lastLook.goodbyeOpen')}
          </PageLink>
        </Instruction>
        <Instruction id="lastLook.count">{say('lastLook.count')}</Instruction>
        <Instruction id="lastLook.quietHour">{say('lastLook.notifications')}</Instruction>
      </ol>
      <LastLookBox move={move} />
      <Callout kind="done">{say('lastLook.done')}</Callout>
    </Step>
  );
}
