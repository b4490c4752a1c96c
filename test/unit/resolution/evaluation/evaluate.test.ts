import { describe, expect, it } from '@jest/globals';
import { calibrate } from '../../../../src/resolution/evaluation/calibration.js';
import { clusterAccuracy } from '../../../../src/resolution/evaluation/cluster-accuracy.js';
import { evaluate } from '../../../../src/resolution/evaluation/evaluate.js';
import { accuracyByThreshold } from '../../../../src/resolution/evaluation/thresholds.js';
import { worstErrors } from '../../../../src/resolution/evaluation/worst-errors.js';

const pair = (a: number, b: number, probability: number) => ({ a, b, probability });

describe('accuracy of a clustering', () => {
  // 7 records, clusters {0 1 2 3} {4 5 6}, truth {0 1 2} {3 4} {5 6}.
  const { pairwise, bcubed, clusters, trueClusters, exactClusters } = clusterAccuracy(
    [0, 0, 0, 0, 1, 1, 1],
    ['a', 'a', 'a', 'b', 'b', 'c', 'c'],
  );

  it('counts pairs', () => {
    expect(pairwise.pairs).toEqual({ found: 9, true: 5, both: 4 });
    expect(pairwise).toMatchObject({ precision: 4 / 9, recall: 4 / 5, f1: expect.closeTo(8 / 14, 12) });
  });

  it('averages over records, B-cubed', () => {
    expect(bcubed.precision).toBeCloseTo((3 * (3 / 4) + 1 / 4 + 1 / 3 + 2 * (2 / 3)) / 7, 12);
    expect(bcubed.recall).toBeCloseTo((3 * 1 + 2 * (1 / 2) + 2 * 1) / 7, 12);
  });

  it('counts clusters and those that are exactly right', () => {
    expect([clusters, trueClusters, exactClusters]).toEqual([2, 3, 0]);
    expect(clusterAccuracy([1, 1, 2], ['x', 'x', 'y']).exactClusters).toBe(2);
  });

  it('is perfect when there is nothing to find and nothing was found', () => {
    expect(clusterAccuracy([1, 2], ['x', 'y']).pairwise).toMatchObject({ precision: 1, recall: 1, f1: 1 });
    expect(clusterAccuracy([], []).bcubed.f1).toBe(1);
  });

  it('takes a cluster of 100,000 records without making its five billion pairs', () => {
    const labels = new Array<number>(100_000).fill(7);
    expect(clusterAccuracy(labels, labels).pairwise.pairs.both).toBe(4_999_950_000);
  });
});

describe('accuracy by threshold', () => {
  const truth = ['x', 'x', 'y', 'y'];
  const at = accuracyByThreshold([pair(1, 2, 0.55), pair(0, 1, 0.97), pair(2, 3, 0.2)], truth);
  const of = (threshold: number) => at.find((each) => each.threshold === threshold)!;

  it('counts the pairs at or above it, whatever their order', () => {
    expect(at.map(({ threshold }) => threshold)).toEqual([0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99]);
    expect(of(0.99).pairs).toMatchObject({ found: 0, precision: 1, recall: 0, f1: 0 });
    expect(of(0.95).pairs).toMatchObject({ found: 1, precision: 1, recall: 0.5 });
    expect(of(0.2).pairs).toMatchObject({ found: 3, precision: 2 / 3, recall: 1 });
  });

  it('chains them into clusters', () => {
    expect(of(0.6).chained).toMatchObject({ clusters: 3, pairwise: { precision: 1 } });
    expect(of(0.5).chained).toMatchObject({ clusters: 2, pairwise: { pairs: { found: 3, true: 2, both: 1 } } });
    expect(of(0.1).chained.clusters).toBe(1);
  });
});

describe('calibration', () => {
  it('is without error when probabilities mean what they say', () => {
    const truth = Array.from({ length: 20 }, (_, i) => (i < 6 ? Math.floor(i / 2) : i));
    const pairs = [0, 2, 4, 6, 8, 10, 12, 14, 16, 18].map((a) => pair(a, a + 1, 0.3));
    const { error, deciles } = calibrate(pairs, truth);
    expect(error).toBeCloseTo(0, 12);
    expect(deciles[3]).toEqual({ from: 0.3, to: 0.4, pairs: 10, said: expect.closeTo(0.3, 12), true: 0.3 });
    expect(deciles[4]).toMatchObject({ pairs: 0, said: null, true: null });
  });

  it('weighs the error of each tenth by its pairs', () => {
    const { error } = calibrate(
      [pair(0, 1, 0.95), pair(2, 3, 0.95), pair(0, 2, 0.25), pair(1, 3, 1)],
      ['x', 'x', 'y', 'z'],
    );
    // In the last tenth 2.9 of 3 were promised and 1 came; in the third 0.25 of 1 and none came.
    expect(error).toBeCloseTo((1.9 + 0.25) / 4, 12);
  });

  it('counts true pairs that were never compared as not found', () => {
    expect(calibrate([pair(0, 1, 0.91)], ['x', 'x', 'x']).surelyFound).toBe(1 / 3);
    expect(calibrate([pair(0, 1, 0.9)], ['x', 'x']).surelyFound).toBe(0);
  });
});

describe('the worst errors', () => {
  const truth = ['x', 'x', 'y', 'y', 'z', 'z', 'z'];
  const clusters = [1, 1, 1, 4, 5, 6, 7];
  const pairs = [pair(0, 1, 0.99), pair(0, 2, 0.6), pair(1, 2, 0.8), pair(2, 3, 0.3), pair(4, 5, 0.1)];

  it('are the surest of the false pairs, the least probable of the missed ones, and some without a score', () => {
    const { joined, missed, neverCompared } = worstErrors(clusters, truth, pairs, 10);
    expect(joined).toEqual([pair(1, 2, 0.8), pair(0, 2, 0.6)]);
    expect(missed).toEqual([pair(4, 5, 0.1), pair(2, 3, 0.3)]);
    expect(neverCompared).toEqual([
      { a: 4, b: 6 },
      { a: 5, b: 6 },
    ]);
  });

  it('are counted beyond those that are listed', () => {
    expect(worstErrors(clusters, truth, [pair(0, 2, 0.6), pair(2, 3, 0.3)], 1)).toEqual({
      joined: [pair(0, 2, 0.6)],
      joinedCount: 2,
      joinedNeverCompared: 1,
      missed: [pair(2, 3, 0.3)],
      neverCompared: [{ a: 4, b: 5 }],
      missedCount: 4,
      missedNeverCompared: 3,
    });
  });

  it('are found in one person of 20,000 records, each in a cluster of its own, without going through all pairs', () => {
    const many = Array.from({ length: 20_000 }, (_, i) => i);
    expect(
      worstErrors(
        many,
        many.map(() => 'x'),
        [],
        5,
      ).neverCompared,
    ).toHaveLength(5);
  });
});

describe('an evaluation', () => {
  it('leaves out what needs scores when there are none', () => {
    expect(evaluate([1, 1], ['x', 'x'], null, 3)).toMatchObject({ byThreshold: null, calibration: null });
    expect(evaluate([1, 1], ['x', 'x'], [pair(0, 1, 0.95)], 3)).toMatchObject({ calibration: { surelyFound: 1 } });
  });
});
