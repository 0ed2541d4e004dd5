import { useTranslations } from 'next-intl';

function CopyButton() {
  const t = useTranslations('Tools.copy');
  return (
    <span className="needs-script copy">
      <button type="button" className="quiet-button" data-copy={t('done')}>
        {t('button')}
      </button>
      <span role="status" />
    </span>
  );
}

/** A button that copies the text standing just before it: one element, which a page with many renders once and sends once. */
export const copyButton = <CopyButton />;
