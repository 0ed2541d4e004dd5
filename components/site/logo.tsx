/** The logo. `size` in pixels, unless a style sheet sets another. */
export function Logo({ size = 24 }: { size?: number }) {
  return (
    <svg className="logo" width={size} height={size} viewBox="0 0 32 32" fill="none" aria-hidden="true">
      <circle cx="5.5" cy="25.5" r="3" fill="currentColor" />
      <path d="M5.5 25.5C5.5 14 10 7.5 16 7.5c5 0 7.8 4.5 9 12" stroke="currentColor" strokeWidth="3.2" />
      <path
        d="M18.6 15.6 25.2 20.6 29.4 13.4"
        stroke="currentColor"
        strokeWidth="3.2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
