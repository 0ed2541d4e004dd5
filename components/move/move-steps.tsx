import { NextIntlClientProvider, useTranslations } from 'next-intl';
import { type ReactNode, use } from 'react';
import { Arrow } from '@/components/server/arrow';
import { emptyQuery, type Query } from '@/lib/address/query';
import { timeZone } from '@/lib/i18n/request-settings';
import type { Locale } from '@/lib/i18n/routing';
import { type Move, readMove } from '@/lib/move/move';
import { isCrossing, placeOf } from '@/lib/move/places';
import type { SituationId } from '@/lib/move/situations/ids';
import { readSituation } from '@/lib/move/situations/situations';
import { type GuideStep, isGuideStep, type StepId } from '@/lib/move/steps';
import { loadedMessages, loadMessages } from '@/messages';
import { KeptTable } from './kept-table';
import { SituationLinks } from './situation-links';
import { AfterStep } from './steps/after';
import { ArchiveStep, BringArchiveStep } from './steps/archive';
import { ExportStep } from './steps/export';
import { ImportStep } from './steps/import';
import { LastLookStep } from './steps/last-look';
import { MoveStep } from './steps/move';
import { PrepareStep } from './steps/prepare';
import { ReadyStep } from './steps/ready';
import { SituationStepSection } from './steps/situation';
import { TellStep } from './steps/tell';

/** The component of each step of the guide. */
const guideSteps: Record<GuideStep, (props: { move: Move }) => ReactNode> = {
  ready: ReadyStep,
  export: ExportStep,
  prepare: PrepareStep,
  import: ImportStep,
  lastLook: LastLookStep,
  move: MoveStep,
  archive: ArchiveStep,
  bringArchive: BringArchiveStep,
  tell: TellStep,
  after: AfterStep,
};

type MovePartProps = {
  /** The parameters that could be parsed. */
  query: Partial<Query>;
  /** Where the move is a special one. */
  situation?: SituationId;
  locale: Locale;
};

/**
 * The steps of a move in their order, the first one open. Rendered inside `NoHydration`: it gets the query, not the move, because that
 * is small enough to be sent along, and it loads the texts itself, because those are not sent to the browser.
 */
export function MoveSteps(props: MovePartProps) {
  const move = moveOf(props);
  return (
    <Texts locale={props.locale}>
      {move.steps.map((id, index) => (
        <section key={id} className={`step step-${placeOf(id, move)}`} aria-labelledby={`${id}-title`}>
          {isCrossing(id, move) && <Crossing move={move} />}
          <details className="step-fold" id={`step-${id}`} open={index === 0}>
            <StepContent move={move} id={id} />
          </details>
        </section>
      ))}
    </Texts>
  );
}

function StepContent({ move, id }: { move: Move; id: StepId }) {
  if (!isGuideStep(id)) return <SituationStepSection move={move} id={id} />;
  const GuideStepContent = guideSteps[id];
  return <GuideStepContent move={move} />;
}

/** The table of what comes along, rendered the same way; with the list of special situations where the move is none. */
export function KeptSection({ hasSituations, ...props }: MovePartProps & { hasSituations: boolean }) {
  const move = moveOf(props);
  return (
    <Texts locale={props.locale}>
      <section className="kept" id="kept" aria-labelledby="kept-title">
        <KeptTable move={move}>{hasSituations && <SituationLinks query={move.query} />}</KeptTable>
      </section>
    </Texts>
  );
}

function moveOf({ query: given, situation }: MovePartProps): Move {
  const query = { ...emptyQuery, ...given };
  return situation ? readSituation(query, situation) : readMove(query);
}

function Texts({ locale, children }: { locale: Locale; children: ReactNode }) {
  const messages = loadedMessages(locale) ?? use(loadMessages(locale));
  return (
    <NextIntlClientProvider locale={locale} messages={messages} timeZone={timeZone}>
      {children}
    </NextIntlClientProvider>
  );
}

function Crossing({ move }: { move: Move }) {
  const t = useTranslations('GuideSteps');
  return (
    <p className="crossing">
      <Arrow /> {t(move.to.sharesServer ? 'crossingWindow' : 'crossing')}
    </p>
  );
}
