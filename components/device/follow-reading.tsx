'use client';

import { useEffect } from 'react';

/** How far down the window a part must have come to count as the one being read. */
const line = 0.35;

/** Marks the entry in the contents whose part is being read. Draws nothing itself; without it the contents are plain links. */
export function FollowReading({ mark }: { mark: 'step' | 'location' }) {
  useEffect(() => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a')];
    const parts = links.map((link) => {
      const part = document.getElementById(link.hash.slice(1));
      // What is folded has no place on the page; its row has.
      return part?.closest<HTMLElement>('.step') ?? part;
    });
    const follow = () => {
      const isReached = (part: HTMLElement | null) =>
        part !== null && part.getBoundingClientRect().top <= innerHeight * line + 1;
      const current = parts.findLastIndex(isReached);
      for (const [index, link] of links.entries()) {
        if (index === current) link.setAttribute('aria-current', mark);
        else link.removeAttribute('aria-current');
      }
    };
    const observer = new IntersectionObserver(follow, {
      rootMargin: `-${line * 100}% 0px -${99 - line * 100}% 0px`,
    });
    for (const part of parts) if (part) observer.observe(part);
    return () => observer.disconnect();
  }, [mark]);
  return null;
}
