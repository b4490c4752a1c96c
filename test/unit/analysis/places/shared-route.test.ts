import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type CityStay, sharedRoute } from '../../../../src/analysis/places/shared-route.js';

const WINDOW = 3;
const fits = (one: CityStay, other: CityStay): boolean =>
  one.area === other.area && Math.max(one.from - other.to, other.from - one.to) <= WINDOW;

/** Length of the longest common route, by trying every way to go on. */
function longest(a: readonly CityStay[], b: readonly CityStay[], i = -1, j = -1): number {
  let best = 0;
  for (let k = i + 1; k < a.length; k++)
    for (let l = j + 1; l < b.length; l++)
      if (fits(a[k]!, b[l]!) && (i < 0 || a[i]!.area !== a[k]!.area)) best = Math.max(best, 1 + longest(a, b, k, l));
  return best;
}

const stays = fc
  .array(fc.record({ area: fc.constantFrom('A', 'B', 'C'), from: fc.nat(12), length: fc.nat(3) }), { maxLength: 6 })
  .map((list) =>
    list.map(({ area, from, length }): CityStay => ({ area, from, to: from + length })).sort((x, y) => x.from - y.from),
  );

describe('sharedRoute', () => {
  it('is a common route in order, each pair within the window and no city twice in a row, and none is longer', () => {
    fc.assert(
      fc.property(stays, stays, (a, b) => {
        const route = sharedRoute(a, b, WINDOW);
        for (const [n, [i, j]] of route.entries()) {
          expect(fits(a[i]!, b[j]!)).toBe(true);
          const before = route[n - 1];
          if (!before) continue;
          expect(before[0]).toBeLessThan(i);
          expect(before[1]).toBeLessThan(j);
          expect(a[before[0]]!.area).not.toBe(a[i]!.area);
        }
        expect(route).toHaveLength(longest(a, b));
      }),
    );
  });
});
