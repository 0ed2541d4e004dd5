import { useTranslations } from 'next-intl';
import { siteName } from '@/lib/site';
import { Forget } from './device/forget';

/** What we promise. */
export function SiteFooter() {
  const t = useTranslations('Common.footer');
  const forget = useTranslations('Tools.forget');
  return (
    <footer className="site-footer">
      <p>
        <strong>{siteName}</strong>
      </p>
      <p>{t('promise')}</p>
      <Forget text={forget('text')} label={forget('button')} done={forget('done')} />
    </footer>
  );
}
