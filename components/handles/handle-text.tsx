import type { Side } from '@/lib/move/move';

/** A handle in parts; the account's side and host where its server is known. */
export type HandleParts = { before: string; name: string; after: string; side?: Side; host?: string };

/** A handle with an example as its name, until `page-life.tsx` knows the reader's own. It breaks before the server. */
export function HandleText({ before, name, after, side, host }: HandleParts) {
  return (
    <>
      {before}
      <span className="own-name stand-in" data-side={side} data-host={host}>
        {name}
      </span>
      <wbr />
      {after}
    </>
  );
}
