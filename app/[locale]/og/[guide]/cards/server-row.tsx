import type { Server } from '@/lib/address/server/server';
import { fitHost, fitWords } from '@/lib/formats/preview/fit-text';
import { pictureHost } from '@/lib/formats/preview/picture-host';
import type { Side } from '@/lib/move/move';
import { Lines } from './lines';
import { colours, sideColours } from './look';
import { ServerSign } from './server-sign';

const padding = 34;
const roleHeight = 44;
const lineHeight = 1.12;

/** A server in its box under the name of its part. `width` and `height` of the box are in pixels. */
export function ServerRow({
  side,
  role,
  server,
  open,
  width,
  height,
}: {
  side: Side;
  role: string;
  server: Server | null;
  /** What stands in place of a server that is not known. */
  open: string;
  width: number;
  height: number;
}) {
  const { colour, tint, edge } = sideColours[side];
  const room = { width: width - 2 * padding, height: height - roleHeight - 30, lineHeight };
  const text = server
    ? fitHost(pictureHost(server), { ...room, largest: 72 })
    : fitWords(open, { ...room, largest: 52 });
  return (
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        boxSizing: 'border-box',
        width,
        height,
        padding: `16px ${padding}px 12px`,
        background: server ? tint : colours.paper,
        border: `2px ${server ? 'solid' : 'dashed'} ${edge}`,
        borderRadius: 20,
      }}
    >
      <div style={{ display: 'flex', alignItems: 'center', gap: 14, height: roleHeight, color: colour }}>
        <ServerSign side={side} size={34} />
        <div style={{ fontSize: 36, fontWeight: 800 }}>{role}</div>
      </div>
      <div style={{ display: 'flex', flexGrow: 1, alignItems: 'center' }}>
        <Lines
          text={text}
          lineHeight={lineHeight}
          weight={server ? 800 : 500}
          colour={server ? colours.ink : colours.quiet}
        />
      </div>
    </div>
  );
}
