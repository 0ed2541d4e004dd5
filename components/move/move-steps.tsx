import { NextIntlClientProvider } from 'next-intl';
import { use } from 'react';
import type { Query } from '@/lib/address/query';
import { timeZone } from '@/lib/i18n/request-settings';
import type { Locale } from '@/lib/i18n/routing';
import { readMove } from '@/lib/move/move';
import { type SituationId, situations } from '@/lib/move/situations/situations';
import { loadedMessages, loadMessages } from '@/messages';
import { KeptTable } from './kept-table';
import { AnyStep } from './steps/any-step';

type MoveStepsProps = {
  query: Query;
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
  const move = readMove(query, situation && situations[situation].steps);
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
