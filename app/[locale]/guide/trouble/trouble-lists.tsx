import { useLocale, useTranslations } from 'next-intl';
import { useTroubleTitle } from '@/components/trouble/trouble-text';
import { readableMessage } from '@/lib/facts/labels/placeholders';
import { type TroubleId, troubleEntry, troubleIn } from '@/lib/help/entries';
import { troubleGroups } from '@/lib/help/entry';
import { messageLanguage, screenMessage } from '@/lib/help/screen-message';
import type { Move } from '@/lib/move/move';
import { pageHref } from '@/lib/pages/page-href';
import { troublePage } from '@/lib/pages/trouble-pages';

/** Ids of the two lists, which the search field needs to know. */
export const ids = { results: 'results', groups: 'entries' } as const;

/** At most so many answers; the one that was meant is among the first. */
const maxResults = 8;

/** What a search found, best first. */
export function TroubleResults({ move, found }: { move: Move; found: readonly TroubleId[] }) {
  const t = useTranslations('Trouble.search');
  const locale = useLocale();
  const shown = found.slice(0, maxResults);
  return (
    <section id={ids.results} className="trouble-results" aria-labelledby="results-title">
      <h2 id="results-title">{t('results', { count: shown.length })}</h2>
      {shown.length === 0 && <p>{t('none')}</p>}
      <ol className="trouble-list">
        {shown.map((id) => (
          <li key={id}>
            <EntryLink move={move} id={id} />
          </li>
        ))}
      </ol>
      <p>
        <a href={pageHref('guide/trouble', locale, move.query)}>{t('clear')}</a>
      </p>
    </section>
  );
}

/** All entries by group. Each has an anchor that stays, and the words it is filtered by. */
export function TroubleGroups({ move, texts }: { move: Move; texts: ReadonlyMap<TroubleId, string> }) {
  const t = useTranslations('Trouble.groups');
  return (
    <div id={ids.groups}>
      {troubleGroups.map((group) => (
        <section key={group} aria-labelledby={`group-${group}`}>
          <h2 id={`group-${group}`}>{t(group)}</h2>
          <ul className="trouble-list">
            {troubleIn(group).map((id) => (
              <li key={id} id={id} data-find={texts.get(id)}>
                <EntryLink move={move} id={id} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function EntryLink({ move, id }: { move: Move; id: TroubleId }) {
  const locale = useLocale();
  const title = useTroubleTitle()(id);
  const { messages } = troubleEntry(id);
  return (
    <>
      <a href={pageHref(troublePage(id), locale, move.query)}>{title}</a>
      {messages.length > 0 && (
        <span className="trouble-said">
          {messages.slice(0, 3).map((key) => (
            <q key={key} lang={messageLanguage(key, locale)}>
              {readableMessage(screenMessage(key, locale))}
            </q>
          ))}
        </span>
      )}
    </>
  );
}
