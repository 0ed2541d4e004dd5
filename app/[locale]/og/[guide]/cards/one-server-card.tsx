import type { Server } from '@/lib/address/server/server';
import type { PreviewTexts } from '@/lib/formats/preview/texts';
import type { Side } from '@/lib/move/move';
import type { PreviewGuide } from '@/lib/pages/previews';
import { innerWidth } from './look';
import { ServerRow } from './server-row';
import { Title } from './title';

/** The card of a page that knows the reader's server. */
export function OneServerCard({
  guide,
  title,
  texts,
  side,
  server,
}: {
  guide: PreviewGuide;
  title: string;
  texts: PreviewTexts;
  side: Side;
  server: Server | null;
}) {
  return (
    <div style={{ display: 'flex', flexDirection: 'column', flexGrow: 1 }}>
      <Title guide={guide} text={title} height={200} largest={88} drawingSize={230} />
      <ServerRow
        side={side}
        role={texts.yourServer}
        server={server}
        open=""
        width={innerWidth}
        height={220}
      />
    </div>
  );
}
