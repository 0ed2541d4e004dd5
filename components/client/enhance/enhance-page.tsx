'use client';

import { useEffect } from 'react';
import { guarded } from '@/components/client/guarded';
import { enhanceCopyButtons } from './copy-buttons';
import { enhanceHandleNames } from './handle-names';
import { enhanceLiveHosts } from './live-hosts';
import { enhanceSaveButton } from './save-button';
import { enhanceShareButtons } from './share-buttons';
import { enhanceSteps } from './steps';
import { enhanceTickBoxes } from './tick-boxes';

/**
 * Progressive enhancement of plain elements with `data-` attributes: tick boxes, buttons that copy, share or save, and handles that
 * show the reader's own name. One component handles them all, so they cost no hydration each and work inside `NoHydration`.
 * Renders nothing.
 */
export const EnhancePage = guarded(function EnhancePage() {
  useEffect(() => {
    const ends = [
      enhanceCopyButtons,
      enhanceShareButtons,
      enhanceSaveButton,
      enhanceTickBoxes,
      enhanceSteps,
      enhanceHandleNames,
      enhanceLiveHosts,
    ].flatMap((enhance) => {
      try {
        return [enhance()];
      } catch (error) {
        // One that throws in some browser takes none of the others with it.
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
