import { parentPort, workerData } from 'node:worker_threads';
import { compareShare } from '../resolution/compare-share.js';
import { PERSON_COMPARISONS } from '../resolution/comparisons/person-comparisons.js';
import { featureOf } from '../resolution/feature-column.js';
import { PairLevels } from '../resolution/pair-levels.js';
import type { BlocksAside, FeaturesAside } from './compare-aside.js';

const { comparisons, ids } = workerData as FeaturesAside;
const port = parentPort!;
const compared = comparisons.map(({ name }) => PERSON_COMPARISONS.find((comparison) => comparison.name === name)!);
const levels = new PairLevels(
  compared,
  comparisons.map(({ keys }, i) => keys.map((key) => featureOf(compared[i]!, key))),
  ids,
);
port.once('message', ({ index, next, draws }: BlocksAside) => {
  port.postMessage(compareShare(levels, index, () => Atomics.add(next, 0, 1), draws));
});
