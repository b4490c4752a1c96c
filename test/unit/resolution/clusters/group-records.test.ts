import { describe, expect, it } from '@jest/globals';
import { groupRecords } from '../../../../src/resolution/clusters/group-records.js';
import { VETO_WEIGHT } from '../../../../src/resolution/vetoes.js';

/** Clusters of records among which every pair has the weight 10, but for the given pair. */
function clustersWith(size: number, weight: number): number[] {
  const weightOf = (a: number, b: number): number => (a === 0 && b === size - 1 ? weight : 10);
  const pairs = [];
  for (let a = 0; a < size; a += 1) for (let b = a + 1; b < size; b += 1) pairs.push({ a, b, weight: weightOf(a, b) });
  pairs.sort((x, y) => y.weight - x.weight);
  return [...groupRecords(size, pairs, weightOf, 0.5)];
}

describe('clusters', () => {
  it('outvote one pair that speaks against many', () => {
    expect(new Set(clustersWith(8, -50)).size).toBe(1);
  });

  it('never hold a vetoed pair, however many others speak for it', () => {
    const clusters = clustersWith(8, VETO_WEIGHT);
    expect(clusters[0]).not.toBe(clusters[7]);
    expect(new Set(clusters).size).toBe(2);
  });
});
