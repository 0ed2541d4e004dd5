/** A checkbox whose state is stored on the device by `client/enhance/tick-boxes.ts`. Hidden without JavaScript. */
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
