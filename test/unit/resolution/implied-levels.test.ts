import { describe, expect, it } from '@jest/globals';
import { leaveOutImplied } from '../../../src/resolution/implied-levels.js';

const LEVELS = ['same', 'similar', 'different'];
const comparisons = ['given name', 'suburb', 'city', 'state', 'postal code', 'country'].map((name) => ({
  name,
  levels: LEVELS,
}));

/** The levels that are left, and what was left out because of what. */
function left(levels: number[]) {
  const reached = Int8Array.from(levels);
  const said: [string, string][] = [];
  leaveOutImplied(comparisons)(reached, (implied, by) => {
    said.push([comparisons[implied]!.name, comparisons[by]!.name]);
  });
  return { levels: [...reached], said };
}

describe('levels that another implies', () => {
  it('leaves out the wider places of one that agrees in full, each once', () => {
    expect(left([0, 1, 0, 0, 0, 2])).toEqual({
      levels: [0, 1, -1, -1, 0, -1],
      said: [
        ['city', 'postal code'],
        ['state', 'postal code'],
        ['country', 'postal code'],
      ],
    });
    expect(left([2, 0, 2, 0, 1, 0]).levels).toEqual([2, 0, 2, -1, 1, -1]);
  });

  it('leaves all as they are where no place agrees in full', () => {
    expect(left([0, 1, 2, 1, 2, -1])).toEqual({ levels: [0, 1, 2, 1, 2, -1], said: [] });
  });

  it('needs no comparison to be there', () => {
    const reached = Int8Array.of(0, 0);
    leaveOutImplied([comparisons[2]!, comparisons[0]!])(reached);
    expect([...reached]).toEqual([0, 0]);
  });
});
