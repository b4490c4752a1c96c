import { type ComparedShare, compareShare } from '../resolution/compare-share.js';
import type { Linking } from '../resolution/link-records.js';
import { joinShares, type SeenPairs } from '../resolution/seen-pairs.js';
import { sharedInts } from '../resolution/shared-ints.js';
import type { LinkingThread } from './linking-aside.js';
import type { BlocksOrder } from './linking-orders.js';

/** Compares the candidate pairs in this thread and another; while this one makes the blocks, the other takes the features apart. */
export async function compareAside(linking: Linking, thread: LinkingThread): Promise<SeenPairs> {
  const { levels } = linking;
  thread.order({ comparisons: linking.keys(), ids: levels.ids });
  const candidates = linking.blocked();
  const blocks: BlocksOrder = { index: candidates.index, next: sharedInts(1), draws: linking.isTrained };
  thread.order(blocks);
  const mine = compareShare(levels, blocks.index, () => Atomics.add(blocks.next, 0, 1), blocks.draws);
  return joinShares(levels, candidates, [mine, await thread.told<ComparedShare>()]);
}
