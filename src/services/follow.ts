import type { Caller } from './caller.js';
import type { Deadline, MessageBus } from './ports.js';

/** Time for one look. */
const LOOK_MS = 10_000;

/**
 * A thing as it stands, at once and after every message of a topic, until it is over or the caller goes away. A message
 * that comes while it is read is not lost.
 */
export async function* follow<T>(
  { bus, topic, caller }: { readonly bus: MessageBus; readonly topic: string; readonly caller: Caller },
  read: (deadline: Deadline) => Promise<T>,
  isOver: (view: T) => boolean,
): AsyncGenerator<T> {
  let wake: () => void = () => {};
  let news = new Promise<void>((resolve) => {
    wake = resolve;
  });
  const stop = await bus.subscribe(topic, () => wake());
  const onAbort = () => wake();
  caller.signal.addEventListener('abort', onAbort, { once: true });
  try {
    while (!caller.signal.aborted) {
      const view = await read({ signal: caller.signal, at: Date.now() + LOOK_MS });
      yield view;
      if (isOver(view)) return;
      await news;
      news = new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  } finally {
    caller.signal.removeEventListener('abort', onAbort);
    await stop();
  }
}
