import { DrawnServerGlyph } from '@/components/server/server-glyph';
import type { Side } from '@/lib/move/move';
import { type FittedText, fitHost, fitWords } from '@/lib/preview/fit-text';
import { fonts } from '@/lib/preview/fonts';
import { previewSize } from '@/lib/preview/preview-url';
import { type Preview, sidesOf } from '@/lib/preview/previews';
import { previewTexts } from '@/lib/preview/texts';
import type { Server } from '@/lib/server/server';
import { siteName } from '@/lib/site';
import { Logo } from './logo';

const paper = '#fbf9f4';
const ink = '#1d1b26';
const quiet = '#5d5a69';
const old = { color: '#93430f', tint: '#fbe9da', edge: '#e8bf9e' };
const fresh = { color: '#0b664d', tint: '#dcf0e7', edge: '#9fd0bd' };

const margin = 56;
const inner = previewSize.width - 2 * margin;
const arrowSpace = 104;
const rowPadding = 32;

/** The preview picture of a page, for next/og: every text is laid out here, so that nothing can overflow. */
export function PreviewCard({ locale, guide, servers }: Preview) {
  const texts = previewTexts[locale];
  const sides = sidesOf(guide);
  const isPersonal = sides.some((side) => servers[side]);
  return (
    <div
      style={{
        width: previewSize.width,
        height: previewSize.height,
        boxSizing: 'border-box',
        padding: `44px ${margin}px 48px`,
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'space-between',
        background: paper,
        color: ink,
        fontFamily: 'Schibsted Grotesk',
        fontWeight: 800,
      }}
    >
      <div style={{ display: 'flex', alignItems: 'center', gap: 14, fontSize: 38 }}>
        <Logo size={52} />
        {siteName}
      </div>
      {isPersonal ? (
        <Title
          text={texts[guide].title}
          height={sides.length > 1 ? 92 : 200}
          largest={sides.length > 1 ? 78 : 96}
        />
      ) : (
        <Opening title={texts[guide].title} summary={texts[guide].summary} />
      )}
      {isPersonal && sides.length === 1 && (
        <ServerRow
          role={texts.yourServer}
          side="to"
          look={fresh}
          server={servers.to}
          width={inner}
          height={220}
        />
      )}
      {isPersonal && sides.length > 1 && (
        <div style={{ display: 'flex', justifyContent: 'space-between' }}>
          <div style={{ display: 'flex', flexDirection: 'column', gap: 20 }}>
            <ServerRow
              role={texts.oldServer}
              side="from"
              look={old}
              server={servers.from}
              open={texts.oldServerOpen}
            />
            <ServerRow
              role={texts.newServer}
              side="to"
              look={fresh}
              server={servers.to}
              open={texts.newServerOpen}
            />
          </div>
          <Arrow />
        </div>
      )}
    </div>
  );
}

function Title({ text, height, largest }: { text: string; height: number; largest: number }) {
  const lineHeight = 1.1;
  const title = fitWords(text, fonts[800], { width: inner, height, largest, lineHeight });
  return <Lines text={title} lineHeight={lineHeight} />;
}

/** What stands on the picture of a page that knows no server. */
function Opening({ title, summary }: { title: string; summary: string }) {
  const lineHeight = 1.3;
  const box = { width: inner, height: 110, largest: 40, lineHeight };
  return (
    <div style={{ display: 'flex', flexDirection: 'column', flexGrow: 1, justifyContent: 'space-between' }}>
      <div style={{ display: 'flex', flexDirection: 'column', gap: 14, paddingTop: 16 }}>
        <Title text={title} height={214} largest={96} />
        <div style={{ display: 'flex', fontWeight: 500, color: quiet }}>
          <Lines text={fitWords(summary, fonts[500], box)} lineHeight={lineHeight} />
        </div>
      </div>
      <div style={{ display: 'flex', alignItems: 'flex-end', gap: 20 }}>
        <div style={{ display: 'flex', color: old.color }}>
          <DrawnServerGlyph side="from" size={80} />
        </div>
        <svg width={206} height={115} viewBox="0 0 250 140" fill="none" aria-hidden="true">
          <path d="M14 88C48 4 182 -6 226 78" stroke={ink} strokeWidth="10" strokeLinecap="round" />
          <path
            d="M190 66 227 84 236 42"
            stroke={ink}
            strokeWidth="10"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </svg>
        <div style={{ display: 'flex', color: fresh.color }}>
          <DrawnServerGlyph side="to" size={80} />
        </div>
      </div>
    </div>
  );
}

type RowProps = {
  role: string;
  side: Side;
  look: typeof old;
  server: Server | null | undefined;
  /** What stands in place of a server that is not known. */
  open?: string;
  width?: number;
  height?: number;
};

function ServerRow({
  role,
  side,
  look,
  server,
  open = '',
  width = inner - arrowSpace,
  height = 166,
}: RowProps) {
  const lineHeight = 1.12;
  const box = { width: width - 2 * rowPadding - 4, height: height - 74, largest: 72, lineHeight };
  return (
    <div
      style={{
        width,
        height,
        boxSizing: 'border-box',
        padding: `14px ${rowPadding}px 10px`,
        display: 'flex',
        flexDirection: 'column',
        border: `2px ${server ? 'solid' : 'dashed'} ${look.edge}`,
        borderRadius: 20,
        background: server ? look.tint : paper,
      }}
    >
      <div style={{ display: 'flex', alignItems: 'center', gap: 14, fontSize: 36, color: look.color }}>
        <DrawnServerGlyph side={side} size={34} />
        {role}
      </div>
      <div
        style={{
          display: 'flex',
          flexGrow: 1,
          alignItems: 'center',
          ...(server ? {} : { fontWeight: 500, color: quiet }),
        }}
      >
        <Lines
          text={
            server
              ? fitHost(server.host, fonts[800], box)
              : fitWords(open, fonts[500], { ...box, largest: 52 })
          }
          lineHeight={lineHeight}
        />
      </div>
    </div>
  );
}

function Lines({ text, lineHeight }: { text: FittedText; lineHeight: number }) {
  return (
    <div style={{ display: 'flex', flexDirection: 'column', fontSize: text.size, lineHeight }}>
      {text.lines.map((line, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, never reordered, and two lines may be equal
        <div key={i} style={{ whiteSpace: 'nowrap' }}>
          {line.trimEnd()}
        </div>
      ))}
    </div>
  );
}

/** From the upper row round to the lower. */
function Arrow() {
  return (
    <svg width={arrowSpace - 8} height={352} viewBox="0 0 96 352" fill="none" aria-hidden="true">
      <path d="M14 84C104 96 104 256 20 268" stroke={ink} strokeWidth="8" strokeLinecap="round" />
      <path
        d="M34 238 14 269 49 281"
        stroke={ink}
        strokeWidth="8"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
