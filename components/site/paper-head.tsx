import { useLocale, useTranslations } from 'next-intl';
import { QrCode } from '@/components/share/qr-code';
import type { Query } from '@/lib/address/query';
import type { PageKey } from '@/lib/pages';
import { pageHref } from '@/lib/pages/page-href';
import { siteName, siteOrigin } from '@/lib/pages/site';

/** The head of the page on paper: where it is from, written out and as a code for the phone. Not on the screen. */
export function PaperHead({ page, query }: { page: PageKey; query: Query }) {
  const t = useTranslations('Common.paper');
  const address = siteOrigin() + pageHref(page, useLocale(), query);
  return (
    <div className="paper-head">
      <p>
        <strong>{siteName}</strong>
        <br />
        {t('address')}
        <br />
        {address}
      </p>
      <QrCode address={address} label={t('code')} />
    </div>
  );
}
