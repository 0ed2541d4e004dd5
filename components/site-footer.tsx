import { useTranslations } from 'next-intl';
import { siteName } from '@/lib/site';

/** What we promise. */
export function SiteFooter() {
  const t = useTranslations('Common.footer');
  return (
    <footer className="site-footer">
      <p>
        <strong>{siteName}</strong>
      </p>
      <p>{t('promise')}</p>
    </footer>
  );
}
