import { describe, expect, it } from '@jest/globals';
import { how, MOST_EXPLAINED } from '../../../../src/resolution/explain/how.js';

/** Two firm groups, 0 1 2 and 3 4, that one link of 4 bits holds together; other pairs say little. */
const WEIGHTS: Readonly<Record<string, number>> = { '0 1': 9, '0 2': 7, '1 2': 8, '3 4': 6, '2 3': 4 };
const weightOf = (a: number, b: number): number => WEIGHTS[`${a} ${b}`] ?? -0.5;

describe('how a cluster came together', () => {
  it('tells the order, the strongest first, and the strongest link of each step', () => {
    const { steps, groups } = how(5, weightOf, 0.5);
    expect(steps.map(({ left, right, strongest: { a, b, bits } }) => [left, right, a, b, bits])).toEqual([
      [[0], [1], 0, 1, 9],
      [[0, 1], [2], 1, 2, 8],
      [[3], [4], 3, 4, 6],
      [[0, 1, 2], [3, 4], 2, 3, 4],
    ]);
    expect(steps.map(({ sum }) => sum)).toEqual([9, 15, 6, 4 - 5 * 0.5]);
    expect(groups).toEqual([[0, 1, 2, 3, 4]]);
  });

  it('finds the bridge and what it holds together', () => {
    expect(how(5, weightOf, 0.5).weakest).toMatchObject({
      a: 2,
      b: 3,
      bits: 4,
      sides: [
        [0, 1, 2],
        [3, 4],
      ],
    });
  });

  it('tells the groups of a cluster that is not whole', () => {
    const { groups, steps } = how(5, (a, b) => (a === 2 && b === 3 ? 1 : weightOf(a, b)), 0.5);
    expect(groups).toEqual([
      [0, 1, 2],
      [3, 4],
    ]);
    expect(steps).toHaveLength(3);
  });

  it('measures against the threshold', () => {
    expect(how(2, () => 4, 0.99).groups).toEqual([[0], [1]]);
  });

  it('takes a single record', () => {
    expect(how(1, weightOf, 0.5)).toEqual({ steps: [], groups: [[0]], weakest: null });
  });

  it('refuses a cluster that is too large, saying the limit', () => {
    expect(() => how(MOST_EXPLAINED + 1, weightOf, 0.5)).toThrow(`the most are ${MOST_EXPLAINED}`);
  });
});
