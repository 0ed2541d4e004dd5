import { useLocale, useTranslations } from 'next-intl';
import { CheckButton } from '@/components/client/server-check/check-button';
import type { Query } from '@/lib/address/query';
import { displayHost } from '@/lib/address/server/display-host';
import type { End } from '@/lib/move/move';
import type { PageKey } from '@/lib/pages';
import { pageHref } from '@/lib/pages/page-href';

/**
 * The check of one or two servers, which runs in the reader's browser when a button is clicked. `page` and `query` are the guide to link to with the
 * software that was found.
 */
export function ServerCheck({
  ends,
  page,
  query,
}: {
  ends: readonly Pick<End, 'side' | 'server'>[];
  page: PageKey;
  query: Partial<Query>;
}) {
  const t = useTranslations('ServerCheck');
  const locale = useLocale();
  const named = ends.flatMap(({ side, server }) =>
    server ? [{ side, host: server.host, shown: displayHost(server) }] : [],
  );
  const different = named.filter(({ host }, at) => named.findIndex((end) => end.host === host) === at);
  const [first, second] = different;
  if (!first) return null;
  const hosts = { from: first.shown, to: second?.shown ?? '', host: first.shown };
  const number = second ? 'two' : 'one';
  return (
    <details className="server-check">
      <summary>{t(`summary.${number}`, hosts)}</summary>
      <p>{t.rich(`intro.${number}`, { ...hosts, b: (host) => <strong>{host}</strong> })}</p>
      <noscript>
        <p>{t('needsScript')}</p>
      </noscript>
      <CheckButton
        ends={named}
        address={pageHref(page, locale, query)}
        locale={locale}
        ask={t(`ask.${number}`, hosts)}
        asking={t('asking')}
        notLoaded={t('notLoaded')}
        failed={t('failed')}
      />
    </details>
  );
}
