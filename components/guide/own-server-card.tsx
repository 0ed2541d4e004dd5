import { useLocale, useTranslations } from 'next-intl';
import { InterceptHandles } from '@/components/client/handles/intercept-handles';
import { ChangeForm } from '@/components/route/change-form';
import { KeptFields } from '@/components/route/kept-fields';
import { ServerField, ServerSuggestions } from '@/components/route/route-form';
import { SoftwareField } from '@/components/route/software-fields';
import { serverGlyph } from '@/components/server/server-glyph';
import { ServerName } from '@/components/server/server-name';
import { ServerTrust } from '@/components/server/server-trust';
import type { Side } from '@/lib/move/move';
import type { OwnGuide } from '@/lib/move/own-server';
import { type PageKey, pagePath } from '@/lib/pages';

/**
 * The reader's own server: a form with one field until it is named, then its name with the form collapsed. `words` selects the texts for a server
 * the reader is on (`to`) or leaves (`from`); by default the side does.
 */
export function OwnServerCard({
  guide: { query, own },
  page,
  words = own.side,
}: {
  guide: OwnGuide;
  page: PageKey;
  words?: Side;
}) {
  const t = useTranslations('Guides.ownServer');
  const tools = useTranslations('Tools.handles');
  const path = pagePath(page, useLocale());
  const software = own.side === 'to' ? 'toSoftware' : 'fromSoftware';
  const form = (
    <form className="route-form" method="get" action={path}>
      <ServerField side={own.side} query={query} action={path} label={t(`${words}.field`)} />
      <ServerSuggestions />
      <p className="hint" id="server-hint">
        {t('hint')}
      </p>
      {query[software].state === 'invalid' && <SoftwareField name={software} query={query} />}
      <KeptFields query={{ ...query, [own.side]: undefined }} />
      <button type="submit">{own.server ? t('update') : t('submit')}</button>
      <InterceptHandles caught={tools('caught')} />
    </form>
  );
  return (
    <section className="route-card own-server" id="servers" aria-labelledby="servers-title">
      <h2 id="servers-title">{t(`${words}.title`)}</h2>
      {own.server ? (
        <>
          <p className={`own-server-name server-${own.side}`}>
            {serverGlyph[own.side]}{' '}
            <strong>
              <ServerName end={own} />
            </strong>
          </p>
          <p>{t(`${words}.known`)}</p>
          <ServerTrust ends={[own]} />
          <ChangeForm query={query} page={page} label={t('change')}>
            {form}
          </ChangeForm>
        </>
      ) : (
        <>
          <p>{t(`${words}.intro`)}</p>
          {form}
        </>
      )}
    </section>
  );
}
