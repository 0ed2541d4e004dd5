/** The layout of a page about the site itself: title, lead, sections. */
export function AboutFrame({
  title,
  lead,
  children,
}: {
  title: string;
  lead: React.ReactNode;
  children: React.ReactNode;
}) {
  return (
    <article className="guide-text about-page">
      <header className="title-block">
        <h1>{title}</h1>
        <p className="lead">{lead}</p>
      </header>
      {children}
    </article>
  );
}
