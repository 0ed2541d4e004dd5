'use client';

import { useTicks } from './guide-ticks';

/** A box to tick, remembered on the device. */
export function Tick({
  id,
  label,
  className,
  isLabelHidden = false,
}: {
  id: string;
  label: string;
  className: string;
  isLabelHidden?: boolean;
}) {
  const { ticks, tick } = useTicks();
  return (
    <label className={`needs-script ${className}`}>
      <input
        type="checkbox"
        autoComplete="off"
        checked={ticks.has(id)}
        onChange={({ target }) => tick(id, target.checked)}
      />{' '}
      <span className={isLabelHidden ? 'visually-hidden' : undefined}>{label}</span>
    </label>
  );
}
