import { useLocale, useTranslations } from 'next-intl';
import { HandleSettings } from '@/components/handles/handle-settings';
import { useRunsText } from '@/components/move/runs-text';
import { Arrow } from '@/components/server/arrow';
import { ServerCheck } from '@/components/server/server-check';
import { serverGlyph } from '@/components/server/server-glyph';
import { ServerName } from '@/components/server/server-name';
import { ServerTrust } from '@/components/server/server-trust';
import { Share } from '@/components/share/share';
import { ShareQr } from '@/components/share/share-qr';
import { swapped, writeQuery } from '@/lib/address/query';
import type { End, Move } from '@/lib/move/move';
import { runningEnds, situations } from '@/lib/move/situations/situations';
import { type PageKey, pagePath, pageRow } from '@/lib/pages';
import { pageHref } from '@/lib/pages/page-href';
import { situationPage } from '@/lib/pages/situation-pages';
import { ChangeForm } from './change-form';
import { ClosingDayField } from './closing-day-field';
import { RouteForm } from './route-form';
import { SoftwareQuestion } from './software-question';

/** The two servers of the guide: a form until both are named, then a card with the actions for them. */
export function RouteCard({ move, page }: { move: Move; page: PageKey }) {
  const t = useTranslations('Common.routeCard');
  const locale = useLocale();
  const path = pagePath(page, locale);
  const { query, from, to } = move;
  const isComplete = from.server !== null && to.server !== null;
  const inRole = useTranslations('GuideSteps.standIns');
  const missingIn = ({ side, role }: End) =>
    role ? inRole(`${role}.missing`) : t(side === 'from' ? 'missingFrom' : 'missingTo');
  const labels = {
    from: from.role && inRole(`${from.role}.field`),
    to: to.role && inRole(`${to.role}.field`),
  };

  const closing = pageRow(page).params.includes('closes') && <ClosingDayField query={query} />;

  const questions = [from, to].map((end) => (
    <SoftwareQuestion key={end.side} end={end} query={query} path={path} />
  ));

  if (!isComplete) {
    const missing = from.server || to.server ? missingIn(from.server ? to : from) : t('missingBoth');
    return (
      <section className="route-card" id="servers" aria-labelledby="servers-title">
        <h2 id="servers-title" className="visually-hidden">
          {t('title')}
        </h2>
        <p className="route-missing">{missing}</p>
        <ServerTrust ends={runningEnds(move)} />
        {questions}
        <RouteForm query={query} action={path} submit={t('submit')} labels={labels}>
          {closing}
        </RouteForm>
      </section>
    );
  }

  return (
    <section className="route-card route-card-filled" id="servers" aria-labelledby="servers-title">
      <h2 id="servers-title" className="visually-hidden">
        {t('title')}
      </h2>
      <div className="route-ends">
        <RouteEnd end={from} />
        <Arrow />
        <RouteEnd end={to} />
      </div>
      {to.sharesServer && (
        <p className="route-same">
          {t.rich('sameServer', {
            server: from.server?.host ?? '',
            newNamePage: (chunks) => (
              <a href={pageHref(situationPage('newName'), locale, situations.newName.carry(query))}>
                {chunks}
              </a>
            ),
          })}
        </p>
      )}
      <ServerTrust ends={runningEnds(move)} />
      {questions}
      <div className="route-actions">
        <ChangeForm query={query} page={page} label={t('change')}>
          <RouteForm query={query} action={path} submit={t('update')} labels={labels}>
            {closing}
          </RouteForm>
          <p>
            <a href={path + writeQuery({ ...swapped(query), q: query.q })}>{t('swap')}</a>
          </p>
        </ChangeForm>
        <HandleSettings move={move} page={page} />
        <details id="share">
          <summary>{t('share')}</summary>
          <Share move={move} page={page}>
            <ShareQr move={move} page={page} />
          </Share>
        </details>
        <ServerCheck ends={[from, to]} page={page} query={query} />
      </div>
    </section>
  );
}

/** One of the two servers, with its software and whether we know it or assume it. */
function RouteEnd({ end }: { end: End }) {
  const t = useTranslations('Common.server');
  const words = useTranslations('GuideSteps.side');
  const runs = useRunsText();
  return (
    <p className={`route-end server-${end.side}`}>
      <span className="route-role">
        {serverGlyph[end.side]} {end.role ? words(end.role) : t(end.side === 'from' ? 'old' : 'new')}
      </span>{' '}
      <strong>
        <ServerName end={end} />
      </strong>{' '}
      <span className="route-software">{runs(end)}</span>
    </p>
  );
}
