import { useLocale, useTranslations } from 'next-intl';
import { ContentStyles } from '@/components/client/page-styles/content-styles';
import { RouteCard } from '@/components/route/route-card';
import { ErrorSummary } from '@/components/route/route-form';
import { ServersLine } from '@/components/server/servers-line';
import { PageTitle } from '@/components/site/page-title';
import { useTroubleText } from '@/components/trouble/trouble-text';
import { isTroubleId, type TroubleId, troubleEntry, troubleGroupOf } from '@/lib/help/entries';
import { troubleParts } from '@/lib/help/texts';
import { hasStep, isMastodon, type Move, stepNumber } from '@/lib/move/move';
import { pageHref } from '@/lib/pages/page-href';
import { troublePage } from '@/lib/pages/trouble-pages';
import { EntrySources } from './entry-sources';
import { GroupContents } from './group-contents';
import { OtherRules } from './other-rules';
import { ReadyMessages } from './ready-messages';
import { ScreenMessages } from './screen-messages';

/** An entry in full: what the screen says, what it means, what to do, whom to ask, and where it was read. */
export function TroubleEntryPage({ move, id }: { move: Move; id: TroubleId }) {
  const t = useTranslations('Trouble');
  const steps = useTranslations('MoveGuide');
  const locale = useLocale();
  const { part, guide } = useTroubleText(move);
  const { weight, step, messages, ready, related, sources, checked } = troubleEntry(id);
  const parts = troubleParts
    .map((name) => [name, part(id, name)] as const)
    .filter(([, text]) => text !== null);
  return (
    <div className="guide">
      <GroupContents id={id} query={move.query} />
      <article className="guide-text trouble-page">
        <ErrorSummary query={move.query} />
        <PageTitle>
          <h1>{part(id, 'title')}</h1>
          {(isMastodon(move.from) || weight !== 'calm') && (
            <p className={`trouble-weight trouble-${weight}`}>{t(`weights.${weight}`)}</p>
          )}
        </PageTitle>
        <ContentStyles />
        <ServersLine move={move} />
        {['move', 'after', 'server'].includes(troubleGroupOf(id)) && <OtherRules move={move} />}
        {messages.length > 0 && <ScreenMessages messages={messages} />}
        {parts.map(([name, text]) => (
          <section key={name} className={`trouble-part trouble-part-${name}`}>
            <h2>{t(`parts.${name}`)}</h2>
            <p>{text}</p>
          </section>
        ))}
        {ready.length > 0 && <ReadyMessages move={move} ready={ready} />}
        <section>
          <h2>{t('parts.related')}</h2>
          <ul>
            {related.filter(isTroubleId).map((other) => (
              <li key={other}>
                <a href={pageHref(troublePage(other), locale, move.query)}>{part(other, 'title')}</a>
              </li>
            ))}
          </ul>
          {step !== undefined && hasStep(move, step) && (
            <p>
              {t.rich('step', {
                number: `${stepNumber(move, step)}`,
                step: steps(`${step}.title`),
                guide: (chunks) => <a href={`${guide}#${step}`}>{chunks}</a>,
              })}
            </p>
          )}
        </section>
        <EntrySources sources={sources} checked={checked} />
        <RouteCard move={move} page={troublePage(id)} />
      </article>
    </div>
  );
}
