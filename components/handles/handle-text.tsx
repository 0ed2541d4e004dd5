import type { Side } from '@/lib/move/move';

/** The parts of a handle, with the account's side and host where its server is named. */
export type HandleParts = { before: string; name: string; after: string; side?: Side; host?: string };

/** A handle with an example as its user name, which `client/enhance/handle-names.ts` replaces. It wraps before the host. */
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
