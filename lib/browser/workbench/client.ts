import type { CallName, Calls, FromWorker, ToWorker } from './protocol';

/** Why a call got no answer: the reader stopped it, or the file could not be read. */
export class NoAnswer extends Error {
  constructor(readonly why: 'stopped' | 'unreadable') {
    super(why);
  }
}

/** A call under way: its answer (rejects with `NoAnswer`), and how to stop it. */
export type Call<Name extends CallName> = { answer: Promise<Calls[Name]['answer']>; stop: () => void };

/** The page's end of the desk: each call becomes a message to the worker and waits for its answer. */
export type Desk = {
  call: <Name extends CallName>(
    name: Name,
    ask: Calls[Name]['ask'],
    onProgress?: (share: number) => void,
  ) => Call<Name>;
  end: () => void;
};

type Waiting = {
  resolve: (answer: never) => void;
  reject: (error: NoAnswer) => void;
  onProgress: (share: number) => void;
};

/** Starts the worker. A worker that breaks fails all calls that wait. */
export function startDesk(): Desk {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, Waiting>();
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    const call = waiting.get(data.id);
    if (!call) return;
    if ('share' in data) return call.onProgress(data.share);
    waiting.delete(data.id);
    if ('failed' in data) call.reject(new NoAnswer(data.failed));
    else call.resolve(data.answer as never);
  });
  worker.addEventListener('error', () => {
    for (const { reject } of waiting.values()) reject(new NoAnswer('unreadable'));
    waiting.clear();
  });
  return {
    call: (name, ask, onProgress = () => {}) => {
      last += 1;
      const id = last;
      const answer = new Promise<never>((resolve, reject) =>
        waiting.set(id, { resolve, reject, onProgress }),
      );
      worker.postMessage({ id, call: name, ask } as ToWorker);
      return { answer, stop: () => worker.postMessage({ id, call: 'stop' } satisfies ToWorker) };
    },
    end: () => worker.terminate(),
  };
}
