import type { PreviewTexts } from '@/lib/formats/preview/texts';
import type { PreviewGuide, Servers } from '@/lib/pages/previews';
import { ArrowDown } from './arrow';
import { innerWidth } from './look';
import { ServerRow } from './server-row';
import { Title } from './title';

const row = { width: innerWidth - 104, height: 166 };

/** The card of a page about two servers of which it knows at least one. */
export function TwoServersCard({
  guide,
  title,
  texts,
  servers: { from = null, to = null },
}: {
  guide: PreviewGuide;
  title: string;
  texts: PreviewTexts;
  servers: Servers;
}) {
  return (
    <div style={{ display: 'flex', flexDirection: 'column', flexGrow: 1 }}>
      <Title guide={guide} text={title} height={96} largest={72} drawingSize={136} />
      <div style={{ display: 'flex' }}>
        <div style={{ display: 'flex', flexDirection: 'column', gap: 20 }}>
          <ServerRow side="from" role={texts.oldServer} server={from} open={texts.oldServerOpen} {...row} />
          <ServerRow side="to" role={texts.newServer} server={to} open={texts.newServerOpen} {...row} />
        </div>
        <ArrowDown />
      </div>
    </div>
  );
}
