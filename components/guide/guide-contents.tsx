import { useTranslations } from 'next-intl';
import { ContentsList } from './contents-list';

export type GuideHeading = { id: string; title: string };

/** The table of contents of a guide: its sections. */
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
