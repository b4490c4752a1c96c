import { Worker } from 'node:worker_threads';
import type { PairIndex } from '../resolution/blocking/visit-pairs.js';
import { type ComparedShare, compareShare } from '../resolution/compare-share.js';
import type { Linking } from '../resolution/link-records.js';
import { joinShares, type SeenPairs } from '../resolution/seen-pairs.js';
import { sharedInts } from '../resolution/shared-ints.js';

/** What the thread is started with: of each comparison, by its name, the keys of its features, and which each record has. */
export interface FeaturesAside {
  readonly comparisons: readonly { readonly name: string; readonly keys: readonly string[] }[];
  readonly ids: Int32Array;
}

/** What the thread is sent when the blocks are there. */
export interface BlocksAside {
  readonly index: PairIndex;
  /** Of one number: the next part that nobody has begun. */
  readonly next: Int32Array;
  readonly draws: boolean;
}

/** Compares the candidate pairs in this thread and one more; while this one makes the blocks, the other takes the features apart. */
export async function compareAside(linking: Linking): Promise<SeenPairs> {
  const { levels } = linking;
  const workerData: FeaturesAside = { comparisons: linking.keys(), ids: levels.ids };
  const thread = new Worker(new URL('./comparing-thread.js', import.meta.url), { workerData });
  const theirs = new Promise<ComparedShare>((resolve, reject) => {
    thread.on('message', resolve);
    thread.on('error', reject);
    thread.on('exit', (code) => reject(new Error(`Comparing ended with ${code}.`)));
  });
  // Waited for below; until then a failure is nobody's.
  theirs.catch(() => undefined);
  const candidates = linking.blocked();
  const blocks: BlocksAside = {
    index: candidates.index,
    next: sharedInts(1),
    draws: linking.isTrained,
  };
  thread.postMessage(blocks);
  const mine = compareShare(levels, blocks.index, () => Atomics.add(blocks.next, 0, 1), blocks.draws);
  return joinShares(levels, candidates, [mine, await theirs]);
}
