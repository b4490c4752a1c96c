import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { NumberIds } from '../../../src/resolution/number-ids.js';

it('gives equal numbers one id, in the order of their coming, however many come', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.nat(20), fc.maxSafeNat()), { maxLength: 200 }), (numbers) => {
      const ids = new NumberIds(1);
      const expected = new Map<number, number>();
      for (const number of numbers) {
        if (!expected.has(number)) expected.set(number, expected.size);
        expect(ids.of(number)).toBe(expected.get(number));
      }
      expect(ids.size).toBe(expected.size);
    }),
  );
});
