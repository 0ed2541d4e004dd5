/** A box to tick, remembered on the device; see `page-life.tsx`. */
export function TickBox({
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
  return (
    <label className={`needs-script ${className}`}>
      <input type="checkbox" autoComplete="off" data-tick={id} />{' '}
      <span className={isLabelHidden ? 'visually-hidden' : undefined}>{label}</span>
    </label>
  );
}
