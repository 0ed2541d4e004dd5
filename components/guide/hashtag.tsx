import { outgoing } from '@/components/server/page-link';
import { serverUrl } from '@/lib/address/server/server-url';
import type { End } from '@/lib/move/move';

/** A hashtag: a link to its posts on the reader's server, or plain text where none is named. */
export function Hashtag({ own, tag, lang }: { own: End; tag: string; lang: string }) {
  const path = own.software.pages.tags;
  const name = `#${tag}`;
  if (own.server === null || path === undefined) return <span lang={lang}>{name}</span>;
  return (
    <a href={serverUrl(own.server, `${path}/${encodeURIComponent(tag)}`)} lang={lang} {...outgoing}>
      {name}
    </a>
  );
}
