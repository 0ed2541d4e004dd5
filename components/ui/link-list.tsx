import type { ReactNode } from 'react';

/** A link of a list: its address and its text. */
export type LinkItem = readonly [href: string, text: ReactNode];

/** A list of links. */
export function LinkList({ links }: { links: readonly LinkItem[] }) {
  return (
    <ul>
      {links.map(([href, text]) => (
        <li key={href}>
          <a href={href}>{text}</a>
        </li>
      ))}
    </ul>
  );
}
