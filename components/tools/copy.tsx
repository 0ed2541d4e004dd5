import { useTranslations } from 'next-intl';
import { CopyButton } from '@/components/device/copy-button';

/** A button that copies the text standing just before it. */
export function Copy() {
  const t = useTranslations('Tools.copy');
  return <CopyButton label={t('button')} done={t('done')} />;
}
