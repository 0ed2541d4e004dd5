import type { FittedText } from '@/lib/formats/preview/fit-text';

/** A text in the lines that it was fitted into, one below the other. */
export function Lines({
  text: { lines, size },
  lineHeight,
  weight,
  colour,
}: {
  text: FittedText;
  lineHeight: number;
  weight: 500 | 800;
  colour?: string;
}) {
  const style = {
    fontSize: size,
    lineHeight,
    fontWeight: weight,
    color: colour,
    whiteSpace: 'nowrap',
  } as const;
  return (
    <div style={{ ...style, display: 'flex', flexDirection: 'column' }}>
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two lines may be equal, and none ever moves.
        <div key={index}>{line.trimEnd()}</div>
      ))}
    </div>
  );
}
