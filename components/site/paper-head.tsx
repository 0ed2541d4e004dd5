import { useLocale, useTranslations } from 'next-intl';
import { QrCode } from '@/components/share/qr-code';
import type { Query } from '@/lib/address/query';
import type { PageKey } from '@/lib/pages';
import { pageHref } from '@/lib/pages/page-href';
import { siteName, siteOrigin } from '@/lib/pages/site';

/** The header of a printed page: its address as text and as a QR code. Hidden on screen. */
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
