import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ScoredPairs } from '../../../src/resolution/scored-pairs.js';

it('gives pairs best first, equal ones by their indices, in whatever order they came', () => {
  const pair = fc.record({ a: fc.nat(50), b: fc.nat(50), weight: fc.integer({ min: -5, max: 5 }) });
  fc.assert(
    fc.property(fc.array(pair), (all) => {
      const pairs = new ScoredPairs();
      for (const { a, b, weight } of all) pairs.add(a, b, weight);
      expect(pairs.length).toBe(all.length);
      expect([...pairs]).toEqual([...all].sort((x, y) => y.weight - x.weight || x.a - y.a || x.b - y.b));
    }),
  );
});
