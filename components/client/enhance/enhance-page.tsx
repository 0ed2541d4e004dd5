'use client';

import { useEffect } from 'react';
import { guarded } from '@/components/client/guarded';
import { enhanceCopyButtons } from './copy-buttons';
import { enhanceHandleNames } from './handle-names';
import { enhanceLanguageLinks } from './language-links';
import { enhanceLiveHosts } from './live-hosts';
import { enhanceSaveButton } from './save-button';
import { enhanceShareButtons } from './share-buttons';
import { enhanceSteps } from './steps';
import { enhanceTickBoxes } from './tick-boxes';

/**
 * Progressive enhancement of plain elements with `data-` attributes: tick boxes, buttons that copy, share or save, handles that
 * show the reader's own name, and links to the same place in other languages. One component handles them all, so they cost no hydration each and work inside `NoHydration`.
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
      enhanceLanguageLinks,
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
