import { useTranslations } from 'next-intl';
import { CopyButton } from '@/components/device/copy-button';

function Copy() {
  const t = useTranslations('Tools.copy');
  return <CopyButton label={t('button')} done={t('done')} />;
}

/** A button that copies the text standing just before it: one element, which a page with many renders once and sends once. */
export const copy = <Copy />;
