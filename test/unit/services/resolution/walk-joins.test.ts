import { describe, expect, it } from '@jest/globals';
import type { StoredJoin } from '../../../../src/services/ports-of-resolution.js';
import { Joins } from '../../../../src/services/resolution/joins.js';
import { walkJoins } from '../../../../src/services/resolution/walk-joins.js';

const join = (a: string, b: string): StoredJoin => ({
  edgeKey: `${a}~${b}`,
  kind: 'LINK',
  from: `mention:${a}`,
  to: `mention:${b}`,
  groups: [a, b],
  weight: 10,
  reason: null,
  verdict: null,
});
const joinsOf = (...pairs: readonly (readonly [string, string])[]) =>
  new Joins({
    joins: async (keys) => pairs.filter(([a, b]) => keys.includes(a) || keys.includes(b)).map(([a, b]) => join(a, b)),
  });
const deadline = { signal: new AbortController().signal, at: Number.POSITIVE_INFINITY };
const all = (found: readonly StoredJoin[]) => found;
const walk = async (start: readonly string[], joins: Joins, most?: number) => {
  const { groups, isCut } = await walkJoins(start, joins, all, deadline, most);
  return { groups: [...groups].sort().join(''), isCut };
};

describe('a walk over what joins groups', () => {
  const chain = () => joinsOf(['a', 'b'], ['b', 'c'], ['c', 'd'], ['x', 'y']);

  it('reaches the components of where it starts and no others', async () => {
    expect(await walk(['b'], chain())).toEqual({ groups: 'abcd', isCut: false });
    expect(await walk(['a', 'y'], chain())).toEqual({ groups: 'abcdxy', isCut: false });
  });

  it('follows only what it may', async () => {
    const notToC = (found: readonly StoredJoin[]) => found.filter(({ groups }) => !groups.includes('c'));
    const { groups } = await walkJoins(['a'], chain(), notToC, deadline);
    expect([...groups].sort()).toEqual(['a', 'b']);
  });

  it('says when a component has more groups than it takes', async () => {
    expect(await walk(['a'], chain(), 4)).toEqual({ groups: 'abcd', isCut: false });
    expect(await walk(['a'], chain(), 3)).toEqual({ groups: 'abc', isCut: true });
  });

  it('counts each component by itself, and two that meet as one', async () => {
    expect(await walk(['b', 'y'], chain(), 4)).toEqual({ groups: 'abcdxy', isCut: false });
    expect(await walk(['a', 'd'], chain(), 3)).toEqual({ groups: 'abcd', isCut: false });
    expect(await walk(['a', 'd'], joinsOf(['a', 'b'], ['b', 'c'], ['c', 'd'], ['d', 'e'], ['e', 'f']), 3)).toEqual({
      groups: 'abcde',
      isCut: true,
    });
  });
});
