import { defineGuide } from '@/components/guide/sectioned-guide';
import { AfterSection } from './sections/after';
import { BeforeSection } from './sections/before';
import { BetweenSection } from './sections/between';
import { ByHandSection } from './sections/by-hand';
import { FailedSection } from './sections/failed';
import { LookSection } from './sections/look';
import { ServersCard } from './servers-card';
import { useFilesText } from './text';

/** The workbench: the reader's files, and what to do with them before and after the move. */
export const filesGuide = defineGuide({
  useText: useFilesText,
  sections: {
    look: LookSection,
    before: BeforeSection,
    after: AfterSection,
    failed: FailedSection,
    between: BetweenSection,
    byHand: ByHandSection,
  },
  Start: ServersCard,
  sources: ['mastodonDocsMoving', 'mastodonChangelog'],
});
