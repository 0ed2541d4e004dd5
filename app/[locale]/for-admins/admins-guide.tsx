import { useLocale, useTranslations } from 'next-intl';
import { InterceptHandles } from '@/components/client/handles/intercept-handles';
import { ContentStyles } from '@/components/client/page-styles/content-styles';
import { GuideContents } from '@/components/guide/guide-contents';
import { GuideSection } from '@/components/guide/guide-section';
import { ClosingDayField } from '@/components/route/closing-day-field';
import { ErrorSummary, ServerField, ServerSuggestions } from '@/components/route/route-form';
import { QrCode } from '@/components/share/qr-code';
import { PageTitle } from '@/components/site/page-title';
import { copyButton } from '@/components/ui/copy-button';
import { type Query, understood, writeQuery } from '@/lib/address/query';
import { displayHost } from '@/lib/address/server/display-host';
import { badgeSize, badgeThemes } from '@/lib/formats/admins/badge';
import { adminLink, adminPurposes, adminServer } from '@/lib/formats/admins/links';
import { language, offeredLocales } from '@/lib/i18n/routing';
import { pagePath } from '@/lib/pages';
import { BadgeCode } from './badge-code';
import { type Occasion, occasions, type ReadyTexts } from './ready-texts';

/** What somebody who runs a server can hand out, made for that server as soon as it is named. */
export function AdminsGuide({ query, texts }: { query: Query; texts: ReadyTexts }) {
  const t = useTranslations('ForAdmins');
  const server = adminServer(query);
  const sections = ['links', 'badge', 'print', 'texts'] as const;
  const headings = sections.map((id) => ({ id, title: t(`${id}.title`) }));
  return (
    <div className="guide">
      <GuideContents headings={headings} />
      <article className="guide-text">
        <ErrorSummary query={query} />
        <PageTitle>
          <h1>{t('title')}</h1>
          <p className="lead">{t('lead')}</p>
        </PageTitle>
        <ContentStyles />
        <AdminCard query={query} />
        <GuideSection id="links" title={t('links.title')} texts="ForAdmins.links">
          <p>{t('links.intro')}</p>
          {server ? <AdminLinks query={query} /> : <p>{t('nameFirst')}</p>}
        </GuideSection>
        <GuideSection id="badge" title={t('badge.title')} texts="ForAdmins.badge">
          <p>{t('badge.intro')}</p>
          <Badges query={query} words={texts.badge} />
        </GuideSection>
        <GuideSection id="print" title={t('print.title')} texts="ForAdmins.print">
          <p>{t('print.intro')}</p>
          {server ? <Printed query={query} /> : <p>{t('nameFirst')}</p>}
        </GuideSection>
        <GuideSection id="texts" title={t('texts.title')} texts="ForAdmins.texts">
          <p>{t('texts.intro')}</p>
          {occasions.map((occasion) => (
            <section key={occasion}>
              <h3>{t(`texts.${occasion}.title`)}</h3>
              <p>{t(`texts.${occasion}.when`)}</p>
              {texts[occasion].map(({ locale, text }) => (
                <div key={locale}>
                  <p className="hint" lang={locale}>
                    {language(locale).name}
                  </p>
                  <blockquote className="ready-text" lang={locale}>
                    {text}
                  </blockquote>
                  {isWhole(occasion, query) && copyButton}
                </div>
              ))}
            </section>
          ))}
        </GuideSection>
      </article>
    </div>
  );
}

/** Whether a ready text has no place left to fill in: only then can it be copied. */
function isWhole(occasion: Occasion, query: Query): boolean {
  return adminServer(query) !== null && (occasion !== 'closing' || query.closes.state === 'ok');
}

function AdminCard({ query }: { query: Query }) {
  const t = useTranslations('ForAdmins.card');
  const tools = useTranslations('Tools.handles');
  const old = useTranslations('Common.errors');
  const path = pagePath('for-admins', useLocale());
  const server = adminServer(query);
  // Each server in the address has its field, so that sending the form loses none, and an unreadable one can be mended.
  const given = (['to', 'from'] as const).filter((side) => query[side].state !== 'empty');
  const named = given.length > 0 ? given : (['to'] as const);
  return (
    <section className="route-card" id="servers" aria-labelledby="servers-title">
      <h2 id="servers-title">{server ? t('known', { server: displayHost(server) }) : t('title')}</h2>
      <form className="route-form" method="get" action={path}>
        {named.map((side, index) => (
          <ServerField
            key={side}
            side={side}
            query={query}
            action={path}
            label={index === 0 ? t('field') : old(side)}
          />
        ))}
        <ServerSuggestions />
        <p className="hint" id="server-hint">
          {t('hint')}
        </p>
        <ClosingDayField query={query} />
        <button type="submit">{t('submit')}</button>
        <InterceptHandles caught={tools('caught')} />
      </form>
    </section>
  );
}

function AdminLinks({ query }: { query: Query }) {
  const t = useTranslations('ForAdmins.links');
  return adminPurposes(query).map((purpose) => (
    <section key={purpose}>
      <h3>{t(`${purpose}.title`)}</h3>
      <p>{t(`${purpose}.when`)}</p>
      {offeredLocales.map((locale) => (
        <div key={locale} className="admin-link">
          <p className="hint" lang={locale}>
            {language(locale).name}
          </p>
          <p className="share-address">
            <code className="share-link">{adminLink(purpose, locale, query)}</code>
            {copyButton}
          </p>
        </div>
      ))}
    </section>
  ));
}

function Badges({ query, words }: { query: Query; words: ReadyTexts['badge'] }) {
  const t = useTranslations('ForAdmins.badge');
  return words.map(({ locale, text }) => (
    <section key={locale}>
      <h3 lang={locale}>{language(locale).name}</h3>
      <p className="badges">
        {badgeThemes.map((theme) => {
          const file = `/${locale}/for-admins/badge-${theme}.svg`;
          return (
            <a key={theme} href={file} download={`badge-${locale}-${theme}.svg`}>
              <img src={file} {...badgeSize} alt="" /> {t(theme)}
            </a>
          );
        })}
      </p>
      {adminServer(query) && <BadgeCode query={query} locale={locale} words={text} />}
    </section>
  ));
}

function Printed({ query }: { query: Query }) {
  const t = useTranslations('ForAdmins.print');
  const { from, to } = query;
  const search = writeQuery(understood({ from, to }));
  return offeredLocales.map((locale) => (
    <section key={locale}>
      <h3 lang={locale}>{language(locale).name}</h3>
      <p>
        <a href={`/${locale}/for-admins/poster.svg${search}`}>
          <img
            className="poster"
            src={`/${locale}/for-admins/poster.svg${search}`}
            width={210}
            height={297}
            loading="lazy"
            alt=""
          />{' '}
          {t('poster')}
        </a>
      </p>
      <QrCode address={adminLink('arrive', locale, query)} label={t('qrLabel')} />
      <ul>
        <li>
          <a href={`/${locale}/for-admins/qr.svg${search}`}>{t('qr')}</a>
        </li>
      </ul>
    </section>
  ));
}
