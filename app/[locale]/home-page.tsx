import { useLocale, useTranslations } from 'next-intl';
import { ContentStyles } from '@/components/client/page-styles/content-styles';
import { MiniGuide } from '@/components/move/mini-guide';
import { ErrorSummary, RouteForm } from '@/components/route/route-form';
import { PageTitle } from '@/components/site/page-title';
import type { Query } from '@/lib/address/query';
import { readMove } from '@/lib/move/move';
import { guideKeys, pagePath, pageRow } from '@/lib/pages';
import { pageHref } from '@/lib/pages/page-href';

const keep = ['followers', 'following', 'address'] as const;
const leave = ['posts', 'messages', 'settings'] as const;
const how = ['steps', 'share', 'privacy'] as const;

/** What a move keeps and leaves, and the way to the guide. */
export function HomePage({ query }: { query: Query }) {
  const t = useTranslations('Home');
  const card = useTranslations('Common.routeCard');
  const texts = useTranslations();
  const locale = useLocale();
  const guidePath = pagePath('guide/move-server', locale);
  const b = (chunks: React.ReactNode) => <strong>{chunks}</strong>;
  return (
    <div className="home">
      <ContentStyles />
      <ErrorSummary query={query} />
      <div className="hero">
        <div className="hero-main">
          <PageTitle>
            <h1>{t('title')}</h1>
            <p className="lead">{t('lead')}</p>
          </PageTitle>
          <section className="route-card" id="servers" aria-labelledby="servers-title">
            <h2 id="servers-title" className="visually-hidden">
              {card('title')}
            </h2>
            <RouteForm query={query} action={guidePath} submit={card('submit')} />
          </section>
        </div>
        <MiniGuide move={readMove(query)} />
      </div>
      <div className="home-columns">
        <section className="home-keep">
          <h2>{t('keepTitle')}</h2>
          <ul className="plain-list">
            {keep.map((key) => (
              <li key={key}>{t.rich(`keep.${key}`, { b })}</li>
            ))}
          </ul>
        </section>
        <section className="home-leave">
          <h2>{t('leaveTitle')}</h2>
          <ul className="plain-list">
            {leave.map((key) => (
              <li key={key}>{t.rich(`leave.${key}`, { b })}</li>
            ))}
          </ul>
        </section>
      </div>
      <section>
        <h2>{t('howTitle')}</h2>
        <div className="home-how">
          {how.map((key) => (
            <p key={key}>{t(`how.${key}`)}</p>
          ))}
        </div>
      </section>
      <section id="guides" aria-labelledby="guides-title">
        <h2 id="guides-title">{t('guidesTitle')}</h2>
        <ul className="guide-cards">
          {guideKeys.map((key) => (
            <li key={key}>
              <a href={pageHref(key, locale, query)}>{texts(`${pageRow(key).namespace}.title`)}</a>
              <p>{texts(`${pageRow(key).namespace}.description`)}</p>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
