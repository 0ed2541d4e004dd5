import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { serverGlyph } from '@/components/server/server-glyph';
import type { LabelKey } from '@/lib/labels/labels';
import type { End } from '@/lib/move/move';
import { screenText } from '@/lib/move/words';
import { displayHost } from '@/lib/server/display-host';
import type { PageId } from '@/lib/software/types';
import { type ScreenMenuEntry, screenMenu } from './screen-menu';

type ScreenProps = {
  end: End;
  page: PageId;
  /** What the path is followed by, on a page below the one that is opened. */
  below?: string;
  menu: ScreenMenuEntry;
  title: string;
  caption: ReactNode;
  children: ReactNode;
};

/**
 * A drawing of a page of Mastodon in a browser window, with the reader's own server in the address bar, and under it the sentence
 * that says what to look for. The drawing is for eyes only: all it teaches is in that sentence. Nothing for other software.
 */
export function Screen({ end, page, below = '', menu, title, caption, children }: ScreenProps) {
  const t = useTranslations('Common.server');
  const path = end.software.pages[page];
  if (end.software.family !== 'mastodon' || path === undefined) return null;
  const host = end.server ? displayHost(end.server) : t(end.side === 'from' ? 'oldHost' : 'newHost');
  return (
    <figure className={`picture picture-${end.side}`}>
      <div className="screen" aria-hidden="true">
        <p className="screen-bar">
          <span className="screen-address">
            https://<b>{host}</b>
            <wbr />
            {path.split('#')[0]}
            {below}
          </span>
        </p>
        <div className="screen-body">
          {screenMenu(end, menu)}
          <div className="screen-page">
            <p className="screen-title">{title}</p>
            {children}
          </div>
        </div>
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

/** The thing to press or fill in: a ring in the server's colour, with the number of the instruction about it. */
export function Mark({ number, children }: { number?: number; children: ReactNode }) {
  return (
    <span className="mark" data-number={number}>
      {children}
    </span>
  );
}

/** A field with its name above, empty or with a value in it. */
export function ScreenField({ label, children }: { label: string; children?: ReactNode }) {
  return (
    <span className="screen-field">
      <b>{label}</b>
      <span>{children}</span>
    </span>
  );
}

/** Grey lines for text that the reader need not find, by their number. Each element is made once, and so sent once. */
export const lines: Record<1 | 2 | 3, ReactNode> = {
  1: <span className="screen-lines screen-lines-1" />,
  2: <span className="screen-lines screen-lines-2" />,
  3: <span className="screen-lines screen-lines-3" />,
};
