import { describe, expect, test } from 'vitest';
import { UiLabel, withWholeLabels } from './ui-label';

const label = <UiLabel key="label">Save</UiLabel>;

/** A sentence in short: a label is `[]`, a label in one piece with what ends it is `[.]`. */
function short(sentence: unknown): unknown {
  if (typeof sentence === 'string') return sentence;
  const { type, props } = sentence as { type: unknown; props: { children: unknown[] } };
  return type === UiLabel ? '[]' : `[${props.children[1]}]`;
}

describe('a label and what ends the sentence after it are one piece', () => {
  test.each([
    [
      ['Press ', label, '.'],
      ['Press ', '[.]', ''],
    ],
    [
      ['Press ', label, ', then wait.'],
      ['Press ', '[,]', ' then wait.'],
    ],
    [
      ['Is it ', label, '?) Then'],
      ['Is it ', '[?)]', ' Then'],
    ],
    [
      ['Press ', label, ' now.'],
      ['Press ', '[]', ' now.'],
    ],
    [
      [label, ' or ', label, '»,'],
      ['[]', ' or ', '[»,]', ''],
    ],
    [
      ['Not here', '.'],
      ['Not here', '.'],
    ],
  ])('%#', (sentence, whole) => {
    expect((withWholeLabels(sentence) as unknown[]).map(short)).toEqual(whole);
  });

  test('a sentence without tags is as it was', () => {
    expect(withWholeLabels('Press it.')).toBe('Press it.');
  });
});
