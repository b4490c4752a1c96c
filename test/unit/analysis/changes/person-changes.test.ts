import { describe, expect, it } from '@jest/globals';
import { personChanges } from '../../../../src/analysis/changes/person-changes.js';

/** `P: a b` is a person of two groups. */
const owners = (...people: readonly string[]) =>
  new Map(
    people.flatMap((text) => {
      const [personId = '', groups = ''] = text.split(': ');
      return groups.split(' ').map((group) => [group, { personId, mentionId: `m-${group}` }] as const);
    }),
  );
const between = (then: readonly string[], now: readonly string[], touched = 'abcdef') =>
  personChanges(new Set(touched), owners(...then), owners(...now));

describe('people', () => {
  it('are merged when groups of several are one, and split when those of one are several', () => {
    const joined = between(['P: a b', 'Q: c'], ['P: a b c']);
    const moves = [
      { thenId: 'P', nowId: 'P', groups: ['a', 'b'], mentionIds: ['m-a', 'm-b'] },
      { thenId: 'Q', nowId: 'P', groups: ['c'], mentionIds: ['m-c'] },
    ];
    expect(joined).toEqual({ merged: [{ thenIds: ['P', 'Q'], nowIds: ['P'], moves }], split: [] });
    const parted = between(['P: a b c'], ['P: a b', 'Q: c']);
    expect([parted.merged, parted.split]).toMatchObject([[], [{ thenIds: ['P'], nowIds: ['P', 'Q'] }]]);
  });

  it('are both when a part goes from one to another', () => {
    const { merged, split } = between(['P: a b', 'Q: c'], ['P: a', 'Q: b c']);
    expect([merged, split]).toMatchObject([[{ nowIds: ['Q'] }], [{ thenIds: ['P'] }]]);
  });

  it('are neither for groups that came or went, for another id, or when nobody asked about them', () => {
    expect(between(['P: a', 'Q: c'], ['P: a b'])).toEqual({ merged: [], split: [] });
    expect(between(['P: a b'], ['Q: a b'])).toEqual({ merged: [], split: [] });
    expect(between(['P: a', 'Q: b'], ['P: a b'], 'f')).toEqual({ merged: [], split: [] });
  });
});
