import { fitWords } from '@/lib/formats/preview/fit-text';
import type { PreviewGuide } from '@/lib/pages/previews';
import { Drawing } from './drawing';
import { Lines } from './lines';
import { colours, innerWidth } from './look';

const drawingSize = 400;
const gap = 56;
const width = innerWidth - drawingSize - gap;

/** The card of a page that knows no server: its words, and beside them its drawing. */
export function OpeningCard({
  guide,
  title,
  summary,
}: {
  guide: PreviewGuide;
  title: string;
  summary: string;
}) {
  const heading = fitWords(title, { width, height: 290, largest: 84, lineHeight: 1.1 });
  const words = fitWords(summary, { width, height: 150, largest: 38, lineHeight: 1.3 });
  return (
    <div style={{ display: 'flex', flexGrow: 1, alignItems: 'center', gap }}>
      <div style={{ display: 'flex', flexDirection: 'column', width, gap: 24 }}>
        <Lines text={heading} lineHeight={1.1} weight={800} />
        <Lines text={words} lineHeight={1.3} weight={500} colour={colours.quiet} />
      </div>
      <Drawing guide={guide} size={drawingSize} />
    </div>
  );
}
