type GuideSectionProps = { id: string; title: string; children: React.ReactNode };

/** One section of a guide, with the heading that the table of contents links to. */
export function GuideSection({ id, title, children }: GuideSectionProps) {
  return (
    <section className="guide-section" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}
