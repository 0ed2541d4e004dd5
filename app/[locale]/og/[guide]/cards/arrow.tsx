import { colours } from './look';

/** The arrow from the row of the old server to that of the new one beside it. */
export function ArrowDown() {
  return (
    <svg width={104} height={352} viewBox="0 0 104 352" fill="none" aria-hidden="true">
      <path
        d="M22 84C112 96 112 256 28 268M42 238 22 269 57 281"
        stroke={colours.ink}
        strokeWidth={8}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
