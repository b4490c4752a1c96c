import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Patterns } from '../../../../src/resolution/training/patterns.js';

/** The first as most tables have them; the second more than one number can tell apart. */
it.each([[[5, 2, 7]], [[9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9]]])(
  'counts each combination of levels, missing ones too (%j)',
  (sizes) => {
    const levels = fc.tuple(...sizes.map((size) => fc.integer({ min: -1, max: size - 1 })));
    fc.assert(
      fc.property(fc.array(levels), fc.array(fc.nat(), { maxLength: 20 }), (rows, again) => {
        const patterns = new Patterns(sizes);
        const all = [...rows, ...again.flatMap((i) => (rows.length ? [rows[i % rows.length]!] : []))];
        const ids = all.map((row) => patterns.add(row));
        const expected = new Map<string, number>();
        for (const row of all) expected.set(String(row), (expected.get(String(row)) ?? 0) + 1);
        const levelsOf = (id: number) => patterns.levels.slice(id * sizes.length, (id + 1) * sizes.length);
        expect(new Map([...patterns.counts].map((count, id) => [String(levelsOf(id)), count]))).toEqual(expected);
        expect(ids.map((id) => String(levelsOf(id)))).toEqual(all.map(String));
        expect(patterns.total).toBe(all.length);
      }),
    );
  },
);

it('numbers a combination without counting it', () => {
  const patterns = new Patterns([2, 3]);
  expect([patterns.of([1, 2]), patterns.add([0, -1]), patterns.of([0, -1])]).toEqual([0, 1, 1]);
  expect([...patterns.counts]).toEqual([0, 1]);
  expect([...patterns.levels]).toEqual([1, 2, 0, -1]);
  expect(patterns.total).toBe(1);
});
