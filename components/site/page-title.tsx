import { ContentStyles } from '@/components/client/page-styles/content-styles';

/** The title of a page with what belongs to it, and after it the styles of everything below. Every page has one. */
export function PageTitle({ id, children }: { id?: string; children: React.ReactNode }) {
  return (
    <>
      <header className="title-block" id={id}>
        {children}
      </header>
      <ContentStyles />
    </>
  );
}
