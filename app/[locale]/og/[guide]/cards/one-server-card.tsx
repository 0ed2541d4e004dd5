import type { Server } from '@/lib/address/server/server';
import type { PreviewTexts } from '@/lib/formats/preview/texts';
import { innerWidth } from './look';
import { ServerRow } from './server-row';
import { Title } from './title';

/** The card of a page that knows the reader's server. */
export function OneServerCard({
  title,
  texts,
  server,
}: {
  title: string;
  texts: PreviewTexts;
  server: Server | null;
}) {
  return (
    <div style={{ display: 'flex', flexDirection: 'column', flexGrow: 1 }}>
      <Title text={title} height={200} largest={96} />
      <ServerRow side="to" role={texts.yourServer} server={server} open="" width={innerWidth} height={220} />
    </div>
  );
}
