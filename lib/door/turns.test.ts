import { EventEmitter } from 'node:events';
import type { ServerResponse } from 'node:http';
import { describe, expect, it, vi } from 'vitest';
import { Turns } from './turns';

const answer = () => Object.assign(new EventEmitter(), { destroyed: false }) as unknown as ServerResponse;
const soon = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('Turns', () => {
  it('makes four answers at once, and the next when one is done or its client has left', async () => {
    const turns = new Turns();
    const answers = Array.from({ length: 6 }, answer);
    const begun: number[] = [];
    answers.forEach((each, index) => void turns.take(each, () => begun.push(index)));
    await soon();
    expect(begun).toEqual([0, 1, 2, 3]);
    answers[2]?.emit('finish');
    await soon();
    answers[0]?.emit('close');
    await soon();
    expect(begun).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('makes none for a client that has left while it waited', async () => {
    const render = vi.fn();
    await new Turns().take(Object.assign(answer(), { destroyed: true }), render);
    expect(render).not.toHaveBeenCalled();
  });

  it('lets a slow reader hold up nobody for long', async () => {
    vi.useFakeTimers();
    const turns = new Turns();
    const begun: number[] = [];
    for (let index = 0; index < 5; index++) void turns.take(answer(), () => begun.push(index));
    await vi.advanceTimersByTimeAsync(1000);
    vi.useRealTimers();
    expect(begun).toEqual([0, 1, 2, 3, 4]);
  });
});
