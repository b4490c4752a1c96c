import { describe, expect, it } from '@jest/globals';
import { checkedAsOf } from '../../../src/domain/as-of.js';
import { spanOf } from '../../../src/domain/span.js';

const [EARLY, LATE] = ['2024-01-01T00:00:00.000Z', '2024-02-01T00:00:00.000Z'];

describe('a question about time', () => {
  it('may leave either end of its span open', () => {
    expect(spanOf(EARLY, LATE)).toEqual({ from: EARLY, to: LATE });
    expect(spanOf(undefined, LATE)).toEqual({ from: null, to: LATE });
  });

  it.each([
    [LATE, EARLY],
    [EARLY, EARLY],
  ])('is refused when nothing lies between its ends (%s, %s)', (from, to) => {
    expect(() => spanOf(from, to)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
  });

  it('leaves undated facts out only where an instant is asked about', () => {
    const asOf = { knownAt: null, validAt: EARLY, datedOnly: true };
    expect(checkedAsOf(asOf)).toBe(asOf);
    expect(() => checkedAsOf({ ...asOf, validAt: null })).toThrow(/--valid-at/);
  });
});
