/** The two servers as two windows, the old one behind and the new one in front. Hidden from screen readers: it says nothing new. */
export function TwoWindows() {
  return (
    <svg className="two-windows" width="192" height="132" viewBox="0 0 192 132" aria-hidden="true">
      <g className="window-from">
        <rect x="2" y="2" width="124" height="84" rx="8" />
        <path d="M2 22h124" />
        <rect x="15" y="35" width="14" height="14" rx="2" />
      </g>
      <g className="window-to">
        <rect x="66" y="46" width="124" height="84" rx="8" />
        <path d="M66 66h124" />
        <circle cx="86" cy="86" r="8" />
      </g>
    </svg>
  );
}
