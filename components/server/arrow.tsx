/** The arrow from the old server to the new one. SVG, because not every font has the character. */
export function Arrow() {
  return (
    <svg className="arrow" width="24" height="12" viewBox="0 0 24 12" fill="none" aria-hidden="true">
      <path d="M1 6h21M17 1l5 5-5 5" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" />
    </svg>
  );
}
