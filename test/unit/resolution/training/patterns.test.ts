import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Patterns } from '../../../../src/resolution/training/patterns.js';

it('counts each combination of levels, missing ones too', () => {
  const levels = fc.tuple(
    fc.integer({ min: -1, max: 4 }),
    fc.integer({ min: -1, max: 1 }),
    fc.integer({ min: -1, max: 6 }),
  );
  fc.assert(
    fc.property(fc.array(levels), (rows) => {
      const patterns = new Patterns([5, 2, 7]);
      for (const row of rows) patterns.add(row);
      const expected = new Map<string, number>();
      for (const row of rows) expected.set(String(row), (expected.get(String(row)) ?? 0) + 1);
      expect(new Map(patterns.list().map((each) => [String(each.levels), each.count]))).toEqual(expected);
      expect(patterns.total).toBe(rows.length);
    }),
  );
});
