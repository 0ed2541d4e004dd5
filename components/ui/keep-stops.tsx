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
  const parts: ReactNode[] = [];
  let rest: ReactNode[] = sentence;
  while (rest.length > 0) {
    const [part, ...others] = rest;
    rest = others;
    if (!isLabel(part)) {
      parts.push(keepStops(part));
      continue;
    }
    const [before, after] = [parts.at(-1), rest[0]];
    const bracket = typeof before === 'string' ? (opening.exec(before)?.[0] ?? '') : '';
    const stop = typeof after === 'string' ? (stops.exec(after)?.[0] ?? '') : '';
    if (bracket) parts[parts.length - 1] = (before as string).slice(0, -bracket.length);
    if (stop) rest[0] = (after as string).slice(stop.length);
    parts.push(
      bracket || stop ? (
        <span key={part.key} className="label-with-stop">
          {bracket}
          {part}
          {stop}
        </span>
      ) : (
        part
      ),
    );
  }
  return parts;
}
