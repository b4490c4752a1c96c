import { describe, expect, it } from '@jest/globals';
import { Random } from '../../../../src/domain/random.js';
import type { Model } from '../../../../src/resolution/model/model.js';
import { maximise } from '../../../../src/resolution/training/expectation-maximisation.js';
import { Patterns } from '../../../../src/resolution/training/patterns.js';

const TRUE_M = [
  [0.9, 0.06, 0.04],
  [0.8, 0.2],
  [0.7, 0.2, 0.1],
  [0.95, 0.05],
];
const U = [
  [0.01, 0.04, 0.95],
  [0.1, 0.9],
  [0.02, 0.08, 0.9],
  [0.05, 0.95],
];
const PAIRS = 100_000;
const MATCHES = 2_000;

const modelWith = (m: readonly (readonly number[])[], prior: number): Model => ({
  name: 'test',
  version: 1,
  prior,
  comparisons: m.map((levels, i) => ({
    name: `comparison ${i}`,
    levels: levels.map((share, l) => ({ name: `level ${l}`, m: share, u: U[i]![l]! })),
  })),
});

const draw = (shares: readonly number[], random: Random): number => {
  let rest = random.unit();
  const level = shares.findIndex((share) => {
    rest -= share;
    return rest < 0;
  });
  return level < 0 ? shares.length - 1 : level;
};

describe('expectation maximisation', () => {
  const patterns = new Patterns(U.map(({ length }) => length));
  const random = Random.at('test', 'em');
  for (let i = 0; i < PAIRS; i += 1) {
    const shares = i < MATCHES ? TRUE_M : U;
    // A tenth of all values is missing.
    patterns.add(shares.map((levels) => (random.unit() < 0.1 ? -1 : draw(levels, random))));
  }
  const start = modelWith(
    U.map(({ length }) => Array.from({ length }, (_, l) => (l === 0 ? 0.6 : 0.4 / (length - 1)))),
    0.001,
  );
  const { model, converged } = maximise(start, patterns, PAIRS);

  it('finds the m that the pairs were drawn with', () => {
    expect(converged).toBe(true);
    const errors = model.comparisons.flatMap(({ levels }, i) => levels.map(({ m }, l) => Math.abs(m - TRUE_M[i]![l]!)));
    expect(Math.max(...errors)).toBeLessThan(0.03);
  });

  it('finds how many pairs match', () => {
    expect(model.prior * PAIRS).toBeGreaterThan(MATCHES * 0.9);
    expect(model.prior * PAIRS).toBeLessThan(MATCHES * 1.1);
  });

  it('leaves u as it was', () => {
    expect(model.comparisons.map(({ levels }) => levels.map(({ u }) => u))).toEqual(U);
  });
});
