import type { LinkItem } from './link-items';
import { Still } from './still';

/** A list of links that nothing ever happens to: address and text of each. */
export function LinkList({ id, links }: { id: string; links: readonly LinkItem[] }) {
  return <Still as="ul" id={id} kind="links" data={{ links }} />;
}
