import { fitWords } from '@/lib/formats/preview/fit-text';
import { Lines } from './lines';
import { innerWidth } from './look';

const lineHeight = 1.1;

/** The title of a card, as large as its height in pixels lets it be, in the middle of the room that the rest leaves. */
export function Title({ text, height, largest }: { text: string; height: number; largest: number }) {
  const fitted = fitWords(text, { width: innerWidth, height, largest, lineHeight });
  return (
    <div style={{ display: 'flex', flexGrow: 1, alignItems: 'center' }}>
      <Lines text={fitted} lineHeight={lineHeight} weight={800} />
    </div>
  );
}
