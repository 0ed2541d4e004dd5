import { useTranslations } from 'next-intl';

function CopyButton({ isNamed = false }: { isNamed?: boolean }) {
  const t = useTranslations('Tools.copy');
  return (
    <span className="needs-script copy" {...(isNamed && { 'data-when-named': '', hidden: true })}>
      <button type="button" className="quiet-button" data-copy={t('done')}>
        {t('button')}
      </button>
      <span role="status" />
    </span>
  );
}

/** A button that copies the text of the element before it. One shared element, so that React serializes it once per page. */
export const copyButton = <CopyButton />;

/** The same for a text with the reader's own handles in it: hidden until their device knows every name in the text. */
export const copyButtonForNames = <CopyButton isNamed />;
