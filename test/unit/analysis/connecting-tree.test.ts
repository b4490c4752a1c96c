import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { connectingTree, type TreeLink } from '../../../src/analysis/connecting-tree.js';
import type { Projection } from '../../../src/analysis/projection.js';
import { STEP } from '../../../src/analysis/telling.js';
import { drawnGraphs, ENTITIES } from './random-projection.js';

const wantedSets = fc.uniqueArray(fc.constantFrom(...ENTITIES), { minLength: 2, maxLength: 4 });
const pass = (entity: string) => (ENTITIES.indexOf(entity) % 3) * 400;

const linksOf = (projection: Projection, wanted: readonly string[]): TreeLink[] =>
  [...projection.reports].flatMap((report) =>
    [...projection.namedIn(report).keys()].map((entity) => ({
      report,
      entity,
      cost: STEP / 2 + projection.costOf(report, entity) + (wanted.includes(entity) ? 0 : pass(entity) / 2),
    })),
  );

/** Entities that links join with one, itself included. */
function joinedWith(start: string, links: readonly TreeLink[]): Set<string> {
  const reached = new Set([start]);
  for (let before = -1; before < reached.size; ) {
    before = reached.size;
    for (const { report, entity } of links)
      if (reached.has(report) || reached.has(entity)) reached.add(report).add(entity);
  }
  return reached;
}

const total = (links: readonly TreeLink[]) => links.reduce((sum, { cost }) => sum + cost, 0);

/** The cheapest links that join all of a group, by trying them all. */
function cheapest(group: readonly string[], links: readonly TreeLink[]): number {
  let best = Number.POSITIVE_INFINITY;
  for (let bits = 0; bits < 1 << links.length; bits += 1) {
    const some = links.filter((_, i) => bits & (1 << i));
    if (total(some) >= best) continue;
    const reached = joinedWith(group[0]!, some);
    if (group.every((entity) => reached.has(entity))) best = total(some);
  }
  return best;
}

describe('a connecting network', () => {
  it('joins what can be joined, as a tree without loose ends', () => {
    fc.assert(
      fc.property(drawnGraphs, wantedSets, ({ projection }, wanted) => {
        const { links, groups } = connectingTree(projection, wanted, pass);
        expect(groups.flat().sort()).toEqual([...wanted].sort());
        const all = linksOf(projection, wanted);
        for (const link of links) expect(all).toContainEqual(link);
        for (const group of groups) {
          const possible = [...joinedWith(group[0]!, all)].filter((entity) => wanted.includes(entity));
          expect(possible.sort()).toEqual(group);
          const tree = links.filter(({ entity }) => joinedWith(group[0]!, links).has(entity));
          expect(group.every((entity) => group.length === 1 || joinedWith(group[0]!, tree).has(entity))).toBe(true);
          const nodes = new Set(tree.flatMap(({ report, entity }) => [report, entity]));
          expect(tree).toHaveLength(Math.max(0, nodes.size - 1));
          for (const node of nodes) {
            const degree = tree.filter(({ report, entity }) => report === node || entity === node).length;
            expect(degree > 1 || wanted.includes(node)).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('costs at most twice as much as the cheapest', () => {
    fc.assert(
      fc.property(drawnGraphs, wantedSets, ({ projection }, wanted) => {
        const all = linksOf(projection, wanted);
        fc.pre(all.length <= 11);
        const { links, groups } = connectingTree(projection, wanted, pass);
        const best = groups.reduce((sum, group) => sum + cheapest(group, all), 0);
        expect(total(links)).toBeLessThanOrEqual(2 * best);
      }),
      { numRuns: 60 },
    );
  });
});
