import type { ReactNode } from 'react';

/** The thing to press or fill in: a ring in the server's colour, with the number of the instruction about it. */
export function Mark({ number, children }: { number?: number; children: ReactNode }) {
  return (
    <span className="mark" data-number={number}>
      {children}
    </span>
  );
}

/** A field with its name above, empty or with a value in it. */
export function ScreenField({ label, children }: { label: string; children?: ReactNode }) {
  return (
    <span className="screen-field">
      <b>{label}</b> <span>{children}</span>
    </span>
  );
}

/** Grey lines for text that the reader need not find, by their number. */
export function Lines({ count }: { count: 1 | 2 | 3 }) {
  return <span className={`screen-lines screen-lines-${count}`} />;
}
