import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { contractEdges } from '../../../../src/resolution/clusters/contract-edges.js';

const matrix = (size: number, weightOf: (a: number, b: number) => number): number[][] =>
  Array.from({ length: size }, (_, i) =>
    Array.from({ length: size }, (_, j) => (i === j ? 0 : weightOf(Math.min(i, j), Math.max(i, j)))),
  );

describe('contraction of edges', () => {
  it('groups what speaks for each other', () => {
    expect(contractEdges(matrix(4, (_, b) => (b < 3 ? 5 : -5)))).toEqual([0, 0, 0, 3]);
  });

  it('does not cross a bridge between two groups that speak against each other', () => {
    const half = (i: number) => Math.floor(i / 3);
    const weights = matrix(6, (a, b) => (half(a) === half(b) ? 6 : a === 2 && b === 3 ? 4 : -3));
    expect(contractEdges(weights)).toEqual([0, 0, 0, 3, 3, 3]);
  });

  it('leaves everything alone where nothing speaks for a group', () => {
    expect(contractEdges(matrix(3, () => -1))).toEqual([0, 1, 2]);
  });

  it('finds the same groups in whatever order the rows come', () => {
    // Whole numbers add up exactly in any order, and the powers of three make no two sums of distinct pairs equal.
    const noise = 3 ** 28;
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 28, maxLength: 28 }),
        fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 8, maxLength: 8 }),
        (drawn, order) => {
          const weights = matrix(8, (a, b) => {
            const pair = (b * (b - 1)) / 2 + a;
            return drawn[pair]! * noise + 3 ** pair;
          });
          const straight = contractEdges(weights);
          const shuffled = contractEdges(order.map((a) => order.map((b) => weights[a]![b]!)));
          const together = (groups: readonly number[], a: number, b: number) => groups[a] === groups[b];
          for (let a = 0; a < 8; a += 1)
            for (let b = 0; b < 8; b += 1)
              expect(together(shuffled, a, b)).toBe(together(straight, order[a]!, order[b]!));
        },
      ),
    );
  });
});
