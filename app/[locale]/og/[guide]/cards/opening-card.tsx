import { fitWords } from '@/lib/formats/preview/fit-text';
import { ArrowAcross } from './arrow';
import { Lines } from './lines';
import { colours, innerWidth } from './look';
import { ServerSign } from './server-sign';

/** The card of a page that knows no server. */
export function OpeningCard({ title, summary }: { title: string; summary: string }) {
  const heading = fitWords(title, { width: innerWidth, height: 214, largest: 96, lineHeight: 1.1 });
  const words = fitWords(summary, { width: innerWidth, height: 110, largest: 40, lineHeight: 1.3 });
  return (
    <div style={{ display: 'flex', flexDirection: 'column', flexGrow: 1, paddingTop: 16, gap: 14 }}>
      <Lines text={heading} lineHeight={1.1} weight={800} />
      <Lines text={words} lineHeight={1.3} weight={500} colour={colours.quiet} />
      <div style={{ display: 'flex', alignItems: 'flex-end', gap: 20, marginTop: 'auto' }}>
        <ServerSign side="from" size={80} />
        <div style={{ display: 'flex', marginBottom: 35 }}>
          <ArrowAcross />
        </div>
        <ServerSign side="to" size={80} />
      </div>
    </div>
  );
}
