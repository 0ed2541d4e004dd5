import { colours } from './look';

const strokes = { stroke: colours.ink, strokeLinecap: 'round', strokeLinejoin: 'round' } as const;

/** The arrow from the row of the old server to that of the new one beside it. */
export function ArrowDown() {
  return (
    <svg width={104} height={352} viewBox="0 0 104 352" fill="none" aria-hidden="true">
      <path d="M22 84C112 96 112 256 28 268M42 238 22 269 57 281" strokeWidth="8" {...strokes} />
    </svg>
  );
}

/** The arrow from one sign to the other, in a bow over what lies between. */
export function ArrowAcross() {
  return (
    <svg width={206} height={80} viewBox="0 0 250 97" fill="none" aria-hidden="true">
      <path d="M14 88C48 4 182 -6 226 78M190 66 227 84 236 42" strokeWidth="10" {...strokes} />
    </svg>
  );
}
