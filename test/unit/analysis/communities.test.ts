import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { centralityOf } from '../../../src/analysis/centrality.js';
import { communitiesOf } from '../../../src/analysis/communities.js';
import { project } from './project.js';

/** Every two of some entities in a report of their own. */
const clique = (...ids: string[]) => ids.flatMap((a, i) => ids.slice(i + 1).map((b) => `${a} ${b}`));
const ring = (name: string, size = 5) => clique(...Array.from({ length: size }, (_, i) => `person:${name}${i}`));

describe('communities', () => {
  it('tells two groups that one link joins apart, and what holds each together', () => {
    const { graph } = project([...ring('a'), ...ring('b'), 'person:a0 person:b0']);
    const { communities, modularity } = communitiesOf(graph);
    expect(communities.map(({ members }) => members)).toEqual([
      ['person:a0', 'person:a1', 'person:a2', 'person:a3', 'person:a4'],
      ['person:b0', 'person:b1', 'person:b2', 'person:b3', 'person:b4'],
    ]);
    expect(modularity).toBeGreaterThan(0.4);
    const { strength, reportIds } = communities[0]!;
    expect(strength).toMatchObject({ inside: 10, outside: 1, mustBeCut: 4, exact: true });
    expect(strength.weakest).toHaveLength(4);
    expect(strength.partsOff).toHaveLength(1);
    expect(strength.strongest).toHaveLength(5);
    expect(reportIds).toHaveLength(10);
  });

  it('says of a group that hangs on one link which link that is', () => {
    const { graph } = project(['person:a person:b phone:1 phone:2', 'person:b email:1']);
    const [group] = communitiesOf(graph).communities.filter(({ members }) => members.includes('email:1'));
    expect(group!.strength).toMatchObject({ mustBeCut: 1, exact: true });
    expect(group!.strength.weakest).toMatchObject([{ from: 'email:1', to: 'person:b' }]);
  });

  it('bounds the cut of a group that is too large to try all', () => {
    const size = 130;
    const { graph } = project(ring('c', size), { reports: 10_000 });
    const [group] = communitiesOf(graph).communities;
    expect(group!.members).toHaveLength(size);
    expect(group!.strength).toMatchObject({ mustBeCut: size - 1, exact: false });
  });

  it('is empty where nothing is linked', () => {
    expect(communitiesOf(project(['person:a', 'phone:1']).graph)).toEqual({ communities: [], modularity: 0 });
  });

  it('is the same again, each group is connected and no one is in two', () => {
    const pair = fc.tuple(fc.integer({ min: 0, max: 11 }), fc.integer({ min: 0, max: 11 })).filter(([a, b]) => a < b);
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1, maxLength: 30 }), (pairs) => {
        const { graph } = project(pairs.map(([a, b]) => `phone:${10 + a} phone:${10 + b}`));
        const { communities } = communitiesOf(graph);
        expect(communitiesOf(graph).communities).toEqual(communities);
        const members = communities.flatMap((one) => one.members);
        expect(new Set(members).size).toBe(members.length);
        for (const { strength } of communities) expect(strength.mustBeCut).toBeGreaterThan(0);
      }),
    );
  });
});

describe('centrality', () => {
  const { graph } = project([
    'person:a phone:1',
    'person:b phone:1',
    'person:c phone:1',
    'person:c phone:2',
    'person:d',
  ]);

  it('puts what joins most first, by every measure', () => {
    for (const measure of ['DEGREE', 'BETWEENNESS', 'PAGERANK', 'EIGENVECTOR'] as const)
      expect(centralityOf(graph, measure)[0]!.id).toBe('phone:1');
    expect(centralityOf(graph, 'DEGREE')[0]!.score).toBe(3 / 5);
  });

  it('refuses betweenness of what would take an hour', () => {
    const huge = { order: 1e6, size: 1e6, mapNodes: () => [] };
    expect(() => centralityOf(huge as never, 'BETWEENNESS')).toThrow('too large');
  });
});
