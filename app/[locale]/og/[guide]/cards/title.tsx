import { fitWords } from '@/lib/formats/preview/fit-text';
import type { PreviewGuide } from '@/lib/pages/previews';
import { Drawing } from './drawing';
import { Lines } from './lines';
import { innerWidth } from './look';

const lineHeight = 1.1;
const gap = 40;

/**
 * The head of a card with servers: its title, as large as its height in pixels lets it be, and the drawing that tells it from the others.
 * The drawing reaches up beside the site's name, which leaves that room free.
 */
export function Title({
  guide,
  text,
  height,
  largest,
  drawingSize,
}: {
  guide: PreviewGuide;
  text: string;
  height: number;
  largest: number;
  drawingSize: number;
}) {
  const width = innerWidth - drawingSize - gap;
  const fitted = fitWords(text, { width, height, largest, lineHeight });
  return (
    <div style={{ display: 'flex', flexGrow: 1, alignItems: 'center' }}>
      <Lines text={fitted} lineHeight={lineHeight} weight={800} />
      <div style={{ display: 'flex', position: 'absolute', right: 0, bottom: 12 }}>
        <Drawing guide={guide} size={drawingSize} />
      </div>
    </div>
  );
}
