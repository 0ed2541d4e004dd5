'use client';

import { useEffect } from 'react';
import { copyOnPress } from './copying';
import { writeOwnNames } from './own-names';
import { saveOnPress } from './saving';
import { shareOnPress } from './sharing';
import { stepByStep } from './steps';
import { keepTicks } from './ticks';

/**
 * Brings to life what pages have dozens of: boxes to tick, buttons that copy, share or save, and handles that take the reader's own name.
 * They are plain elements, told apart by their `data-` attributes, so that they cost a page no script each and can stand in parts that
 * the server alone draws. Draws nothing itself.
 */
export function PageLife() {
  useEffect(() => {
    const ends = [copyOnPress(), shareOnPress(), saveOnPress(), keepTicks(), stepByStep(), writeOwnNames()];
    return () => {
      for (const end of ends) end();
    };
  }, []);
  return null;
}
