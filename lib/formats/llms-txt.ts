import { getTranslations } from 'next-intl/server';
import { type Locale, language, locales, offeredLocales } from '../i18n/routing';
import { aboutKeys, guideKeys, type PageKey, pagePath, pageRow } from '../pages';
import { siteName, siteOrigin } from '../pages/site';
import { troubleEntries } from '../search/trouble-questions';

const line = (title: string, path: string, description = '') =>
  `- [${title}](${siteOrigin()}${path})${description && `: ${description}`}`;

async function section(locale: Locale): Promise<string> {
  const t = await getTranslations({ locale });
  const pages = (keys: readonly PageKey[]) =>
    keys.map((key) => {
      const { namespace } = pageRow(key);
      return line(t(`${namespace}.title`), pagePath(key, locale), t(`${namespace}.description`));
    });
  const trouble = await troubleEntries(locale);
  return [
    `## ${language(locale).name}`,
    '',
    t('Common.siteDescription'),
    '',
    ...pages(['', ...guideKeys, 'for-admins', ...aboutKeys]),
    '',
    `### ${t('Trouble.title')}`,
    '',
    ...trouble.map(({ question, path }) => line(question, path)),
    '',
  ].join('\n');
}

/** All pages in all languages for programs that read for people, in the form of llmstxt.org. */
export async function llmsTxt(): Promise<string> {
  const t = await getTranslations({ locale: locales[0] });
  const sections = await Promise.all(offeredLocales.map(section));
  return [`# ${siteName}`, '', `> ${t('Common.siteDescription')}`, '', ...sections].join('\n');
}
