import { type StructuredData, structuredDataText } from '@/lib/formats/structured-data';

/** Structured data about the page. A data block, which the Content Security Policy does not apply to. */
export function JsonLd({ data }: { data: StructuredData }) {
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: text in a script element is not escaped by React; structuredDataText does it
      dangerouslySetInnerHTML={{ __html: structuredDataText(data) }}
    />
  );
}
