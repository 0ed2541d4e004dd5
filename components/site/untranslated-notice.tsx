import { useLocale, useTranslations } from 'next-intl';
import { Callout } from '@/components/ui/callout';
import { languageAt } from '@/components/ui/in-its-language';
import { language } from '@/lib/i18n/routing';
import { isPartlyInEnglish, messageId } from '@/lib/i18n/translations';
import { type PageKey, pagePath } from '@/lib/pages';
import { textsOfPage } from '@/lib/pages/texts-of-page';

/** At the top of a page some of whose texts are in English still: that it is so, and where to see how far the language is. */
export function UntranslatedNotice({ page }: { page: PageKey }) {
  const t = useTranslations('Common');
  const locale = useLocale();
  if (![...textsOfPage(page), 'Common'].some((texts) => isPartlyInEnglish(messageId(texts), locale)))
    return null;
  return (
    <div {...languageAt('Common.untranslated', locale)}>
      <Callout kind="note">
        <p>
          {t.rich('untranslated', {
            language: () => <bdi lang={locale}>{language(locale).name}</bdi>,
            toTranslations: (chunks) => <a href={pagePath('translations', locale)}>{chunks}</a>,
          })}
        </p>
      </Callout>
    </div>
  );
}
