'use client';

import { useEffect } from 'react';
import { guarded } from '@/components/client/error-boundary';
import { copyOnPress } from './copying';
import { writeOwnNames } from './own-names';
import { saveOnPress } from './saving';
import { shareOnPress } from './sharing';
import { keepTicks } from './ticks';

/**
 * Brings to life what pages have dozens of: boxes to tick, buttons that copy, share or save, and handles that take the reader's own name.
 * They are plain elements, told apart by their `data-` attributes, so that they cost a page no script each and can stand in parts that
 * the server alone draws. Draws nothing itself.
 */
export const PageLife = guarded(function PageLife() {
  useEffect(() => {
    const ends = [copyOnPress, shareOnPress, saveOnPress, keepTicks, writeOwnNames].flatMap((begin) => {
      try {
        return [begin()];
      } catch (error) {
        // One that fails in some browser takes none of the others with it.
        reportError(error);
        return [];
      }
    });
    return () => {
      for (const end of ends) end();
    };
  }, []);
  return null;
});
