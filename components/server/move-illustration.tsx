/** The illustration of the front page: two servers, and followers on the way from one to the other. */
export function MoveIllustration() {
  return (
    <svg className="hop" width="416" height="130" viewBox="0 0 480 150" fill="none" aria-hidden="true">
      <path className="hop-ground" d="M0 140h480" />
      <path className="hop-way" d="M58 104C110 6 340-6 412 86" />
      <path className="hop-way hop-head" d="M420 62l-7 26-24-10" />
      <g className="hop-old">
        <circle cx="48" cy="112" r="20" />
        <path d="M48 92a20 20 0 0 0 0 40z" />
      </g>
      <g className="hop-new">
        <circle cx="432" cy="112" r="20" />
        <path d="M432 92a20 20 0 0 1 0 40z" />
      </g>
      <g className="hop-people">
        <circle cx="128" cy="46" r="8" />
        <circle cx="176" cy="26" r="8" />
        <circle cx="228" cy="18" r="8" />
        <circle cx="280" cy="20" r="8" />
        <circle cx="330" cy="32" r="8" />
      </g>
    </svg>
  );
}
