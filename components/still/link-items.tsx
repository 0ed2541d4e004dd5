/** A link of a list: where it leads and what it says. */
export type LinkItem = readonly [href: string, text: string];

/** The items of a list of links. */
export function LinkItems({ links }: { links: readonly LinkItem[] }) {
  return links.map(([href, text]) => (
    <li key={href}>
      <a href={href}>{text}</a>
    </li>
  ));
}
