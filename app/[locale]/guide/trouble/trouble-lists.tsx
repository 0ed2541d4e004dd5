import { useLocale, useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { useTroubleTitle } from '@/components/trouble/trouble-text';
import { readableMessage } from '@/lib/facts/labels/placeholders';
import { type TroubleId, troubleEntry, troubleIn } from '@/lib/help/entries';
import { type TroubleGroup, troubleGroups } from '@/lib/help/entry';
import { messageLanguage, screenMessage } from '@/lib/help/screen-message';
import type { Move } from '@/lib/move/move';
import { pageHref } from '@/lib/pages/page-href';
import { troublePage } from '@/lib/pages/trouble-pages';

/** The fragment of a group on the page of all entries. */
export const groupAnchor = (group: TroubleGroup) => `group-${group}`;

/** All entries by group. Each has an anchor that stays. */
export function TroubleGroups({ move }: { move: Move }) {
  const t = useTranslations('Trouble.groups');
  return (
    <div id="entries">
      {troubleGroups.map((group) => (
        <section key={group} aria-labelledby={groupAnchor(group)}>
          <h2 id={groupAnchor(group)}>{t(group)}</h2>
          <ul className="trouble-list">
            {troubleIn(group).map((id) => (
              <li key={id} id={id}>
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
      <a href={pageHref(troublePage(id), locale, move.query)}>{title}</a>{' '}
      {messages.length > 0 && (
        <span className="trouble-said">
          {messages.slice(0, 3).map((key) => (
            <Fragment key={key}>
              <q lang={messageLanguage(key, locale)}>{readableMessage(screenMessage(key, locale))}</q>{' '}
            </Fragment>
          ))}
        </span>
      )}
    </>
  );
}
