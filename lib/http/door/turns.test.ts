import { EventEmitter } from 'node:events';
import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Turns } from './turns';

const answer = (state: Partial<ServerResponse> = {}) =>
  Object.assign(new EventEmitter(), {
    destroyed: false,
    writableNeedDrain: false,
    ...state,
  }) as ServerResponse;
const soon = () => new Promise((resolve) => setTimeout(resolve, 5));
afterEach(() => vi.useRealTimers());

/** Which of some answers have been begun, two at once, after a time. */
async function begunAfter(
  milliseconds: number,
  answers: ServerResponse[],
  turns = new Turns(2),
): Promise<number[]> {
  vi.useFakeTimers();
  const begun: number[] = [];
  answers.forEach((each, index) => void turns.take(each, () => begun.push(index)));
  await vi.advanceTimersByTimeAsync(milliseconds);
  return begun;
}

describe('Turns', () => {
  it('makes so many answers at once, and the next when one is written or its client has left', async () => {
    const turns = new Turns(4);
    const answers = Array.from({ length: 6 }, () => answer());
    const begun: number[] = [];
    answers.forEach((each, index) => void turns.take(each, () => begun.push(index)));
    await soon();
    expect(begun).toEqual([0, 1, 2, 3]);
    answers[2]?.emit('prefinish');
    await soon();
    answers[0]?.emit('close');
    await soon();
    expect(begun).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('makes none for a client that has left while it waited', async () => {
    const render = vi.fn();
    await new Turns(1).take(answer({ destroyed: true }), render);
    expect(render).not.toHaveBeenCalled();
  });

  it('lets an answer hold up nobody for long, whatever it waits for', async () => {
    const answers = Array.from({ length: 4 }, () => answer());
    expect(await begunAfter(900, answers)).toEqual([0, 1]);
    expect(await begunAfter(1010, answers)).toEqual([0, 1, 2, 3]);
  });

  it('gives answers that wait for their own turn as long as they are said to need', async () => {
    const answers = Array.from({ length: 3 }, () => answer());
    expect(await begunAfter(9900, answers, new Turns(2, 10_000))).toEqual([0, 1]);
    expect(await begunAfter(10_010, answers, new Turns(2, 10_000))).toEqual([0, 1, 2]);
  });

  it('lets a client that reads slowly hold up nobody', async () => {
    const slow = Array.from({ length: 6 }, () => answer({ writableNeedDrain: true }));
    expect(await begunAfter(150, [...slow, answer()])).toHaveLength(7);
  });
});
