import { type StructuredData, structuredDataText } from '@/lib/formats/structured-data';

/** Data about the page for machines. It is never run, so the page's policy on scripts has nothing to say about it. */
export function JsonLd({ data }: { data: StructuredData }) {
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: text in a script element is not escaped by React; structuredDataText does it
      dangerouslySetInnerHTML={{ __html: structuredDataText(data) }}
    />
  );
}
