'use client';

import { useEffect } from 'react';
import { guarded } from '@/components/client/guarded';

/** A section counts as the current one when its top is above this fraction of the window's height. */
const threshold = 0.35;

/** Sets `aria-current` on the entry of the table of contents whose section is being read. Renders nothing. */
export const ScrollSpy = guarded(function ScrollSpy({ mark }: { mark: 'step' | 'location' }) {
  useEffect(() => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a')];
    const sections = links.map((link) => {
      const section = document.getElementById(link.hash.slice(1));
      // What is in a closed step has no box; the step's row has.
      return section?.closest<HTMLElement>('.step') ?? section;
    });
    const update = () => {
      const isReached = (section: HTMLElement | null) =>
        section !== null && section.getBoundingClientRect().top <= innerHeight * threshold + 1;
      const current = sections.findLastIndex(isReached);
      for (const [index, link] of links.entries()) {
        if (index === current) link.setAttribute('aria-current', mark);
        else link.removeAttribute('aria-current');
      }
    };
    const observer = new IntersectionObserver(update, {
      rootMargin: `-${threshold * 100}% 0px -${99 - threshold * 100}% 0px`,
    });
    for (const section of sections) if (section) observer.observe(section);
    return () => observer.disconnect();
  }, [mark]);
  return null;
});
