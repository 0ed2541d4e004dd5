import { useTranslations } from 'next-intl';
import { ContentsList } from './contents-list';

export type GuideHeading = { id: string; title: string };

/** The sections of a guide as a list of links: beside the text on wide screens, above it on narrow ones. */
export function GuideContents({ headings }: { headings: readonly GuideHeading[] }) {
  const t = useTranslations('Guides');
  return (
    <ContentsList title={t('contents')} mark="location" className="contents-plain">
      {headings.map(({ id, title }) => (
        <li key={id}>
          <a href={`#${id}`}>{title}</a>
        </li>
      ))}
    </ContentsList>
  );
}
