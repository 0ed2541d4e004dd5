import { useLocale } from 'next-intl';
import type { ReactNode } from 'react';
import { serverGlyph } from '@/components/server/server-glyph';
import { useStandIns } from '@/components/server/server-name';
import { displayHost } from '@/lib/address/server/display-host';
import type { LabelKey } from '@/lib/facts/labels/labels';
import type { PageId } from '@/lib/facts/software/types';
import type { End } from '@/lib/move/move';
import { screenText } from '@/lib/move/words';
import { ScreenDrawing, type ScreenPage } from './drawings/screen-drawing';
import { type ScreenMenuEntry, screenMenu } from './screen-menu';

type ScreenProps = {
  end: End;
  page: PageId;
  /** What the path is followed by, on a page below the one that is opened. */
  below?: string;
  menu: ScreenMenuEntry;
  title: string;
  drawing: ScreenPage;
  caption: ReactNode;
};

/**
 * A drawing of a page of Mastodon in a browser window, with the reader's own server in the address bar, and under it the sentence
 * that says what to look for. The drawing is for eyes only: all it teaches is in that sentence. Nothing for other software.
 */
export function Screen({ end, page, below = '', menu, title, drawing, caption }: ScreenProps) {
  const standIn = useStandIns();
  const locale = useLocale();
  const path = end.software.pages[page];
  if (end.software.family !== 'mastodon' || path === undefined) return null;
  const host = end.server ? displayHost(end.server) : standIn(end).host;
  return (
    <figure className={`picture picture-${end.side}`}>
      <div className="screen" aria-hidden="true">
        <ScreenDrawing
          host={host}
          path={path.replace(/#.*/, '') + below}
          menu={screenMenu(end, menu, locale)}
          title={title}
          page={drawing}
        />
      </div>
      <figcaption>
        {serverGlyph[end.side]} {caption}
      </figcaption>
    </figure>
  );
}

/** Mastodon's words as this server shows them in the reader's language; empty where its version does not have them. */
export function useScreenWords(end: End): (key: LabelKey) => string {
  const locale = useLocale();
  return (key) => screenText(key, end, locale);
}
