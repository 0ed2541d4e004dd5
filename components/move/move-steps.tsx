import { NextIntlClientProvider } from 'next-intl';
import { use } from 'react';
import { emptyQuery, type Query } from '@/lib/address/query';
import { timeZone } from '@/lib/i18n/request-settings';
import type { Locale } from '@/lib/i18n/routing';
import { type Move, readMove } from '@/lib/move/move';
import type { SituationId } from '@/lib/move/situations/ids';
import { readSituation } from '@/lib/move/situations/situations';
import { type GuideStep, isGuideStep, type StepId } from '@/lib/move/steps';
import { loadedMessages, loadMessages } from '@/messages';
import { KeptTable } from './kept-table';
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

type MoveStepsProps = {
  /** The parameters that could be parsed. */
  query: Partial<Query>;
  /** Where the move is a special one. */
  situation?: SituationId;
  locale: Locale;
  /** Whether the table of what comes along stands before the steps. */
  hasTable: boolean;
};

/**
 * The steps of a move in their order. Rendered inside `NoHydration`: it gets the query, not the move, because that is small enough
 * to be sent along, and it loads the texts itself, because those are not sent to the browser.
 */
export function MoveSteps({ query, situation, locale, hasTable }: MoveStepsProps) {
  const messages = loadedMessages(locale) ?? use(loadMessages(locale));
  const whole = { ...emptyQuery, ...query };
  const move = situation ? readSituation(whole, situation) : readMove(whole);
  return (
    <NextIntlClientProvider locale={locale} messages={messages} timeZone={timeZone}>
      {hasTable && (
        <section className="kept" id="kept" aria-labelledby="kept-title">
          <KeptTable move={move} />
        </section>
      )}
      {move.steps.map((id) => (
        <section className="step" key={id} id={id} aria-labelledby={`${id}-title`}>
          <AnyStep move={move} id={id} />
        </section>
      ))}
    </NextIntlClientProvider>
  );
}

/** Each step by its name. */
const components: Record<GuideStep, (props: { move: Move }) => React.ReactNode> = {
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

function AnyStep({ move, id }: { move: Move; id: StepId }) {
  if (!isGuideStep(id)) return <SituationStepSection move={move} id={id} />;
  const GuideStepSection = components[id];
  return <GuideStepSection move={move} />;
}
