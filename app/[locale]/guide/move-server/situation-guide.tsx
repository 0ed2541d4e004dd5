import { useLocale, useTranslations } from 'next-intl';
import { NoHydration } from '@/components/client/no-hydration/no-hydration';
import { GuideWithSteps } from '@/components/guide/guide-with-steps';
import { OwnServerCard } from '@/components/guide/own-server-card';
import { StepsHead } from '@/components/guide/steps-head';
import { Cautions } from '@/components/move/cautions';
import { useMoveText } from '@/components/move/move-text';
import { NewerNotice } from '@/components/move/newer-notice';
import { Reminders } from '@/components/move/reminders';
import { RouteCard } from '@/components/route/route-card';
import { withoutRaw } from '@/lib/address/query';
import { isMastodon, type Move } from '@/lib/move/move';
import type { SituationId } from '@/lib/move/situations/ids';
import { runningEnds } from '@/lib/move/situations/situations';
import { situationPage } from '@/lib/pages/situation-pages';
import { Stop } from './stop';
import { TitleBlock } from './title-block';

/** Situations in which followers can still be moved. */
const moving: readonly SituationId[] = ['closing', 'back', 'onward', 'newName', 'bridged'];

/** The guide for one special situation: its own beginning and steps, and the ordinary guide's where they fit. */
export function SituationGuide({ id, move }: { id: SituationId; move: Move }) {
  const t = useTranslations('Situations');
  const page = situationPage(id);
  const data = { query: withoutRaw(move.query), locale: useLocale(), situation: id };
  const isMove = moving.includes(id) && !(id === 'back' && move.to.software.undo === 'none');
  return (
    <GuideWithSteps
      move={move}
      title={<TitleBlock move={move} title={t(`${id}.title`)} lead={<SituationLead id={id} move={move} />} />}
      tellsKept={isMove}
    >
      <NewerNotice ends={runningEnds(move)} />
      {id === 'newName' ? (
        // Links to the new server's pages lead here as well, as long as the one server is not named.
        <div id="to">
          <OwnServerCard guide={{ query: move.query, own: move.from }} page={page} words="to" />
        </div>
      ) : (
        <RouteCard move={move} page={page} />
      )}
      {isMove && (
        <>
          <NoHydration as="div" id="comes-along" part="kept" data={{ ...data, hasSituations: false }} />
          <Stop move={move} />
        </>
      )}
      <Cautions move={move} place="start" />
      <div className="steps">
        <StepsHead move={move} />
        <NoHydration as="div" id="steps" part="moveSteps" data={data} />
        <Reminders move={move} />
      </div>
    </GuideWithSteps>
  );
}

function SituationLead({ id, move }: { id: SituationId; move: Move }) {
  const { t, situation: say } = useMoveText(move);
  const { from, to, plan } = move;
  if (id === 'closing' && move.isPast)
    return say(plan.followers === 'no' ? 'closing.leadNoPast' : 'closing.leadPast');
  if (plan.followers === 'unknown' && moving.includes(id)) return t('leads.unknown');
  if (plan.followers === 'no' && id !== 'forgot') return say(`${id}.leadNo`);
  if (id === 'back' && to.software.undo === 'none') return say('back.leadNone');
  if (id === 'forgot' && plan.followers === 'unknown') return say('forgot.leadOther');
  if (id === 'forgot' && plan.files.length === 0 && !plan.ownArchive) return say('forgot.leadNo');
  if (id === 'forgot' && plan.exportMandatory) return say('forgot.leadHurry');
  if (id === 'forgot' && !isMastodon(from)) return say('forgot.leadOther');
  // A new server that makes both accounts wait says so in step 1, for longer or for more than the lead would.
  const saysWait = plan.cautions.some((caution) => caution.id === 'cooldownBothSides');
  if (id === 'onward' && (!isMastodon(from) || saysWait)) return say('onward.leadOther');
  return say(`${id}.lead`);
}
