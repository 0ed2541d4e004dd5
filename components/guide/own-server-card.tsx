import { useLocale, useTranslations } from 'next-intl';
import { ServerField, ServerSuggestions } from '@/components/route/route-form';
import { serverGlyph } from '@/components/server/server-glyph';
import { ServerName } from '@/components/server/server-name';
import { ServerTrust } from '@/components/server/server-trust';
import { type Query, writeQuery } from '@/lib/address/query';
import type { OwnGuide } from '@/lib/guides/own-server';
import { type PageKey, pagePath } from '@/lib/pages';

/** The reader's own server: a form with one field until it is known, then its name and a way to change it. */
export function OwnServerCard({ guide: { query, own }, page }: { guide: OwnGuide; page: PageKey }) {
  const t = useTranslations('Guides.ownServer');
  const path = pagePath(page, useLocale());
  const form = (
    <form className="route-form" method="get" action={path}>
      <ServerField side={own.side} query={query} label={t(`${own.side}.field`)} />
      <ServerSuggestions />
      <p className="hint" id="server-hint">
        {t('hint')}
      </p>
      <KeptParameter query={query} name={own.side === 'to' ? 'toSoftware' : 'fromSoftware'} />
      <button type="submit">{own.server ? t('update') : t('submit')}</button>
    </form>
  );
  return (
    <section className="route-card own-server" id="servers" aria-labelledby="servers-title">
      <h2 id="servers-title">{t(`${own.side}.title`)}</h2>
      {own.server ? (
        <>
          <p className={`own-server-name server-${own.side}`}>
            {serverGlyph[own.side]}{' '}
            <strong>
              <ServerName end={own} />
            </strong>
          </p>
          <p>{t(`${own.side}.known`)}</p>
          <ServerTrust ends={[own]} />
          <details>
            <summary>{t('change')}</summary>
            {form}
          </details>
        </>
      ) : (
        <>
          <p>{t(`${own.side}.intro`)}</p>
          {form}
        </>
      )}
    </section>
  );
}

/** What the address says besides, so that sending the form does not lose it. */
function KeptParameter({ query, name }: { query: Query; name: 'fromSoftware' | 'toSoftware' }) {
  const value = new URLSearchParams(writeQuery({ [name]: query[name] })).get(name);
  return value === null ? null : <input type="hidden" name={name} value={value} />;
}
