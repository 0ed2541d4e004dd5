import { cloneElement, isValidElement, type ReactElement, type ReactNode } from 'react';
import { UiLabel } from './ui-label';

const stops = /^[^\s\p{L}\p{N}]+/u;
const opening = /[(“„»«]$/u;

const isLabel = (node: ReactNode): node is ReactElement => isValidElement(node) && node.type === UiLabel;

/**
 * A sentence in which a label and what stands close to it, a full stop or a bracket, stay on one line: a label is a box, and a line may
 * break before and behind a box, whatever comes next.
 */
export function keepStops(sentence: ReactNode): ReactNode {
  if (isValidElement<{ children?: ReactNode }>(sentence)) {
    const { children } = sentence.props;
    const isMore = Array.isArray(children) || isValidElement(children);
    return isMore ? cloneElement(sentence, undefined, keepStops(children)) : sentence;
  }
  if (!Array.isArray(sentence)) return sentence;
  const parts: ReactNode[] = [...sentence];
  for (const [at, part] of parts.entries()) {
    if (!isLabel(part)) {
      parts[at] = keepStops(part);
      continue;
    }
    const [before, after] = [parts[at - 1], parts[at + 1]];
    const bracket = typeof before === 'string' ? (opening.exec(before)?.[0] ?? '') : '';
    const stop = typeof after === 'string' ? (stops.exec(after)?.[0] ?? '') : '';
    if (!bracket && !stop) continue;
    if (typeof before === 'string') parts[at - 1] = before.slice(0, before.length - bracket.length);
    if (typeof after === 'string') parts[at + 1] = after.slice(stop.length);
    parts[at] = (
      <span key={part.key} className="label-with-stop">
        {bracket}
        {part}
        {stop}
      </span>
    );
  }
  return parts;
}
