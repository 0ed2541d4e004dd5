import { useTranslations } from 'next-intl';
import type { Move } from '@/lib/move/move';
import type { PageKey } from '@/lib/pages';
import { QrCode } from './qr-code';
import { useShareLink } from './share';

/** The shared address as a QR code. */
export function ShareQr({ move, page }: { move: Move; page: PageKey }) {
  const t = useTranslations('Tools.share');
  return (
    <figure className="share-qr">
      <QrCode address={useShareLink(move, page)} label={t('qrLabel')} />
      <figcaption className="hint">{t('qr')}</figcaption>
    </figure>
  );
}
