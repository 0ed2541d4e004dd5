import { useTranslations } from 'next-intl';

export type GuideHeading = { id: string; title: string };

/** The sections of a guide as a list of links: beside the text on wide screens, above it on narrow ones. */
export function GuideContents({ headings }: { headings: readonly GuideHeading[] }) {
  const t = useTranslations('Guides');
  return (
    <nav className="contents contents-plain" aria-label={t('contents')}>
      <p className="contents-title">{t('contents')}</p>
      <ol>
        {headings.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
