import { useTranslations } from 'next-intl';
import { OfflineButton } from './device/offline-button';

/** The page kept for reading without a network. */
export function Offline() {
  const t = useTranslations('Tools.offline');
  return (
    <section className="needs-script">
      <h3>{t('title')}</h3>
      <p>{t('intro')}</p>
      <OfflineButton
        save={t('save')}
        saving={t('saving')}
        saved={t('saved')}
        remove={t('remove')}
        failed={t('failed')}
      />
    </section>
  );
}
