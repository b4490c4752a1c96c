import { describe, expect, it } from '@jest/globals';
import { priorForSize } from '../../../../src/resolution/model/prior-for-size.js';

const MODEL = { name: 'small', version: 1, prior: 1e-4, household: 2e-4, comparisons: [] };

describe('a model for a set of another size', () => {
  it('expects as many matches and relatives for each record', () => {
    const { prior, household } = priorForSize(MODEL, 10_001, 1_001);
    expect([prior, household]).toEqual([expect.closeTo(1e-3, 12), expect.closeTo(2e-3, 12)]);
  });

  it('is the same for the same size, to the last bit, and for sets without pairs', () => {
    for (const records of [10_001, 1, 0]) expect(priorForSize(MODEL, 10_001, records)).toBe(MODEL);
  });

  it('is never certain, and knows no households when the model knows none', () => {
    const { household, ...without } = MODEL;
    expect(priorForSize(without, 1_000_000, 2)).toEqual({ ...without, prior: 0.5 });
    expect(household).toBe(2e-4);
  });
});
