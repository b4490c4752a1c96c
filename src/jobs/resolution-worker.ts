import type { MessageBus } from '../services/ports.js';
import type { Resolver } from '../services/resolution/resolver.js';
import { WorkLoop } from './work-loop.js';

/** Published whenever mentions may wait for the resolver. */
export const MENTIONS_WAITING = 'mentions-waiting';
/** Other instances and the command line write without a message when there is no Redis. */
const LOOK_MS = 2_000;

/** Decides who the mentions are as they come in. */
export const createResolutionWorker = (
  resolver: Resolver,
  bus: MessageBus,
  onError: (error: unknown) => void,
  /** Told how many batches could decide only a part of what they touched. */
  onCut: (batches: number) => void,
): WorkLoop =>
  new WorkLoop({
    bus,
    topic: MENTIONS_WAITING,
    lookMs: LOOK_MS,
    onError,
    work: async (signal) => {
      let batches = 0;
      const decided = await resolver.resolvePending(signal, ({ cut }) => {
        batches = cut;
      });
      if (batches) onCut(batches);
      return (decided ?? 0) > 0;
    },
  });
