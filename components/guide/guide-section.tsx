import { useLocale } from 'next-intl';
import { languageAt } from '@/components/ui/in-its-language';

type GuideSectionProps = {
  id: string;
  title: string;
  /** Where its texts stand among all messages (`Tips.quiet`), its title among them. */
  texts: string;
  children: React.ReactNode;
};

/** One section of a guide, with the heading that the table of contents links to. */
export function GuideSection({ id, title, texts, children }: GuideSectionProps) {
  const locale = useLocale();
  return (
    <section className="guide-section" id={id} aria-labelledby={`${id}-title`} {...languageAt(texts, locale)}>
      <h2 id={`${id}-title`} {...languageAt(`${texts}.title`, locale)}>
        {title}
      </h2>
      {children}
    </section>
  );
}
