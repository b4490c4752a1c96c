import type { MessageBus } from '../services/ports.js';

export interface WorkLoopOptions {
  readonly bus: MessageBus;
  /** Message that says there is work. */
  readonly topic: string;
  /** How often work is looked for without news: finds what a dead worker left. */
  readonly lookMs: number;
  /** Does a piece of work. @returns false when there was none */
  work(signal: AbortSignal): Promise<boolean>;
  onError(error: unknown): void;
}

/** Does work as long as there is some, then waits for a message. What there is to do is in the database; messages only wake it. */
export class WorkLoop {
  readonly #stopping = new AbortController();
  #wake: () => void = () => {};
  /** A message that came while it worked. */
  #news = false;
  #done: Promise<void> = Promise.resolve();

  constructor(private readonly options: WorkLoopOptions) {}

  async start(): Promise<void> {
    const { bus, topic } = this.options;
    const unsubscribe = await bus.subscribe(topic, () => {
      this.#news = true;
      this.#wake();
    });
    this.#done = this.#loop().finally(unsubscribe);
  }

  /** Stops at once; a transaction under way is rolled back. What is left undone is done when a worker is there again. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    this.#wake();
    await this.#done;
  }

  async #loop(): Promise<void> {
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      this.#news = false;
      const busy = await this.options.work(signal).catch((error: unknown) => {
        if (!signal.aborted) this.options.onError(error);
        return false;
      });
      if (!busy && !this.#news && !signal.aborted) await this.#pause();
    }
  }

  #pause(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, this.options.lookMs);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
