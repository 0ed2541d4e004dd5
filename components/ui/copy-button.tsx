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

/** A button that copies the text of the element before it. One shared element, so that React serializes it once per page. */
export const copyButton = <CopyButton />;
