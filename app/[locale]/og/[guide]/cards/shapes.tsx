import type { ReactElement } from 'react';
import type { Side } from '@/lib/move/move';
import { colours, sideColours } from './look';

// What the drawings are made of. Functions, not components: the renderer of the pictures reads the children of an `svg` as they are.

const line = { strokeWidth: 7, strokeLinecap: 'round', strokeLinejoin: 'round', fill: 'none' } as const;

/** Where a shape lies in the square of 240 by 240 that every drawing is in. */
type Box = { x: number; y: number; width: number; height: number };

/** A stroke in ink, as the `d` of a path. */
export function stroke(d: string, colour: string = colours.ink): ReactElement {
  return <path d={d} stroke={colour} {...line} />;
}

/** A white panel with a frame in ink; `rx` rounds its corners. */
export function panel(box: Box, rx: number, strokeWidth = 7): ReactElement {
  return <rect {...box} rx={rx} fill="#ffffff" stroke={colours.ink} strokeWidth={strokeWidth} />;
}

/** A white shape with its outline in ink, as the `d` of a path. */
export function outline(d: string): ReactElement {
  return <path d={d} fill="#ffffff" stroke={colours.ink} strokeWidth={7} strokeLinejoin="round" />;
}

/** A browser window on one of the two servers; with a dashed frame where the server is there no more. */
export function browserWindow(side: Side, { x, y, width, height }: Box, isGone = false): ReactElement {
  const { colour, tint } = sideColours[side];
  const frame = { x, y, width, height, rx: 14 };
  return (
    <g>
      <rect
        {...frame}
        fill={isGone ? colours.paper : tint}
        stroke={colour}
        strokeWidth={7}
        strokeDasharray={isGone ? '16 14' : undefined}
      />
      {!isGone && <path d={`M${x} ${y + 36}h${width}`} stroke={colour} strokeWidth={6} />}
      {!isGone &&
        [22, 42, 62].map((offset) => <circle key={offset} cx={x + offset} cy={y + 18} r={6} fill={colour} />)}
    </g>
  );
}

/** The sign of a server: an open square for the old one, a full circle for the new one. `x` and `y` are its middle. */
export function sign(side: Side, x: number, y: number, size = 56): ReactElement {
  const { colour } = sideColours[side];
  const half = size / 2;
  return side === 'from' ? (
    <rect
      x={x - half + size / 10}
      y={y - half + size / 10}
      width={size * 0.8}
      height={size * 0.8}
      rx={size / 8}
      fill={colours.paper}
      stroke={colour}
      strokeWidth={size / 6}
    />
  ) : (
    <circle cx={x} cy={y} r={half} fill={colour} />
  );
}

/** A sheet of paper with a folded corner and lines of text. */
export function sheet({ x, y, width, height }: Box, isMissing = false): ReactElement {
  const fold = 30;
  const lines = Math.floor((height - 78) / 26) + 1;
  return (
    <g>
      <path
        d={`M${x} ${y}h${width - fold}l${fold} ${fold}v${height - fold}h${-width}z`}
        fill="#ffffff"
        stroke={isMissing ? colours.quiet : colours.ink}
        strokeWidth={7}
        strokeLinejoin="round"
        strokeDasharray={isMissing ? '14 13' : undefined}
      />
      {!isMissing &&
        Array.from({ length: lines }, (_, index) => (
          <path
            // biome-ignore lint/suspicious/noArrayIndexKey: lines of a drawing never move.
            key={index}
            d={`M${x + 24} ${y + 54 + 26 * index}h${width - 48 - (index === lines - 1 ? 28 : 0)}`}
            stroke={colours.quiet}
            strokeWidth={7}
            strokeLinecap="round"
          />
        ))}
    </g>
  );
}

/** Somebody, as the round picture of a profile shows them. */
export function person(x: number, y: number, radius: number, colour: string = colours.ink): ReactElement {
  return (
    <g>
      <circle cx={x} cy={y - radius * 0.45} r={radius * 0.48} fill={colour} />
      <path
        d={`M${x - radius} ${y + radius}a${radius} ${radius * 0.82} 0 0 1 ${2 * radius} 0z`}
        fill={colour}
      />
    </g>
  );
}

/** A disc in ink with a mark on it, for what needs care; `mark` is the `d` of a path around the middle of the disc, 0 0. */
function badge(x: number, y: number, radius: number, mark: string): ReactElement {
  return (
    <g>
      <circle cx={x} cy={y} r={radius + 8} fill={colours.paper} />
      <circle cx={x} cy={y} r={radius} fill={colours.ink} />
      <path
        d={mark}
        transform={`translate(${x} ${y}) scale(${radius / 34})`}
        stroke={colours.paper}
        {...line}
        strokeWidth={9}
      />
    </g>
  );
}

export const exclamation = (x: number, y: number, radius = 34) => badge(x, y, radius, 'M0-17V3M0 17v0.1');
export const question = (x: number, y: number, radius = 34) =>
  badge(x, y, radius, 'M-11-9C-11-24 12-23 12-8 12 2 0 1 0 10M0 21v0.1');
export const tick = (x: number, y: number, radius = 34) => badge(x, y, radius, 'M-14 1-4 12 15-11');

/** A padlock, closed. `x` is its middle, `y` the top of its body. */
export function padlock(x: number, y: number, width = 84): ReactElement {
  const half = width / 2;
  return (
    <g>
      <path
        d={`M${x - half * 0.6} ${y}v${-half * 0.5}a${half * 0.6} ${half * 0.6} 0 0 1 ${half * 1.2} 0v${half * 0.5}`}
        stroke={colours.ink}
        {...line}
        strokeWidth={9}
      />
      <rect x={x - half} y={y} width={width} height={width * 0.8} rx={12} fill={colours.ink} />
      <circle cx={x} cy={y + width * 0.4} r={width / 9} fill={colours.paper} />
    </g>
  );
}
