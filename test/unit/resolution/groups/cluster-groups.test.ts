import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { clusterGroups } from '../../../../src/resolution/groups/cluster-groups.js';
import type { Group } from '../../../../src/resolution/groups/group.js';
import { GroupScorer } from '../../../../src/resolution/groups/group-scorer.js';
import type { PersonRecord } from '../../../../src/resolution/person-record.js';

const record = (id: string): PersonRecord => ({ id, names: [], birth: null, texts: {} });
const group = (key: string, report = key): Group => ({
  key,
  members: [{ id: `mention:${key}`, key: `m-${key}`, report, record: record(key) }],
});

/** Clusters of groups by the weights between them; pairs that are not named weigh nothing. */
function clusters(
  groups: readonly Group[],
  weights: Readonly<Record<string, number>>,
  same: readonly (readonly [string, string])[] = [],
): string[] {
  const weightOf = (a: PersonRecord, b: PersonRecord) => weights[[a.id, b.id].sort().join('')] ?? 0;
  const scorer = new GroupScorer(weightOf);
  const cluster = clusterGroups(groups, (a, b) => scorer.compare(a, b), same, 0);
  return groups.map(({ key }) => cluster.get(key)!);
}

describe('clusters of groups of mentions', () => {
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((key) => group(key)) as [Group, Group, Group, Group];

  it('do not follow a bridge between two families that speak against it', () => {
    const weights = { ab: 8, cd: 8, bc: 4, ac: -9, bd: -9, ad: -9 };
    expect(clusters([a, b, c, d], weights)).toEqual(['a', 'a', 'c', 'c']);
  });

  it('join what is judged the same, whatever the score', () => {
    expect(clusters([a, b, c], { ab: -9, bc: -9, ac: -9 }, [['a', 'c']])).toEqual(['a', 'b', 'a']);
  });

  it('never hold two people of one report', () => {
    const twins = [group('a', 'one report'), group('b', 'one report'), c];
    expect(clusters(twins, { ab: 20, ac: 5, bc: 4 })).toEqual(['a', 'b', 'a']);
  });

  it('do not depend on the order of the groups', () => {
    const keys = ['a', 'b', 'c', 'd', 'e', 'f'];
    const pairs = keys.flatMap((x, i) => keys.slice(i + 1).map((y) => x + y));
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -6, max: 9 }), { minLength: pairs.length, maxLength: pairs.length }),
        fc.shuffledSubarray(keys, { minLength: keys.length }),
        (numbers, order) => {
          const weights = Object.fromEntries(pairs.map((pair, i) => [pair, numbers[i]!]));
          const once = new Map(
            clusters(
              keys.map((key) => group(key)),
              weights,
            ).map((root, i) => [keys[i]!, root]),
          );
          const other = clusters(
            order.map((key) => group(key)),
            weights,
          );
          expect(other).toEqual(order.map((key) => once.get(key)));
        },
      ),
    );
  });
});
