/** Thrown where as many tasks wait as may. */
export class QueueFull extends Error {}

/** Runs few tasks at once and lets a bounded number wait for their turn, first come, first served. */
export class RenderQueue {
  #running = 0;
  readonly #waiting: (() => void)[] = [];

  /** Takes how many tasks may run at once, and how many may wait besides. */
  constructor(
    private readonly atOnce: number,
    private readonly mostWaiting: number,
  ) {}

  /** What the task comes to; throws `QueueFull` at once, without starting it, where there is no room. */
  async run<T>(task: () => Promise<T>): Promise<T> {
    if (this.#running >= this.atOnce) {
      if (this.#waiting.length >= this.mostWaiting) throw new QueueFull();
      // Whoever ends hands its place over, so that nobody slips in between.
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    } else {
      this.#running++;
    }
    try {
      return await task();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#running--;
    }
  }
}
