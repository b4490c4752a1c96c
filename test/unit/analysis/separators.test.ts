import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { connectedParts, indexGraph } from '../../../src/analysis/indexed-graph.js';
import { minimumCut } from '../../../src/analysis/minimum-cut.js';
import { separators } from '../../../src/analysis/separators.js';
import { project } from './project.js';

/** Random graphs of up to nine entities, each link a report of its own. */
const links = fc.uniqueArray(
  fc.tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 8 })).filter(([a, b]) => a < b),
  { minLength: 1, maxLength: 14, selector: ([a, b]) => `${a} ${b}` },
);
const textsOf = (pairs: readonly (readonly [number, number])[]) => pairs.map(([a, b]) => `phone:${a} phone:${b}`);

describe('separators', () => {
  it('finds the person and the number that two groups hang on', () => {
    const { graph } = project([
      ...['person:a phone:1', 'person:a phone:2', 'phone:1 phone:2'],
      ...['person:a phone:9', 'phone:9 person:b', 'person:b phone:3', 'phone:3 person:c', 'person:b person:c'],
    ]);
    const { nodes, links: bridges } = separators(indexGraph(graph));
    const named = nodes.map(({ node, pieces }) => [graph.nodes()[node], pieces]);
    expect(new Map(named as [string, number[]][])).toEqual(
      new Map([
        ['person:a', [4, 2]],
        ['person:b', [4, 2]],
        ['phone:9', [3, 3]],
      ]),
    );
    expect(bridges.map(({ smaller, larger }) => [smaller, larger])).toEqual(expect.arrayContaining([[3, 4]]));
    expect(bridges).toHaveLength(2);
  });

  it('finds what taking out each node and link by itself finds', () => {
    fc.assert(
      fc.property(links, (pairs) => {
        const { graph } = project(textsOf(pairs));
        const indexed = indexGraph(graph);
        const n = indexed.ids.length;
        const whole = connectedParts(indexed, new Uint8Array(n));
        const expected = indexed.ids.flatMap((id, node) => {
          const removed = new Uint8Array(n);
          removed[node] = 1;
          const { partOf, sizes } = connectedParts(indexed, removed);
          const pieces = [
            ...new Set([...partOf].filter((_, i) => i !== node && whole.partOf[i] === whole.partOf[node])),
          ];
          const sorted = pieces.map((part) => sizes[part]!).sort((a, b) => b - a);
          return sorted.length > 1 ? [[id, sorted]] : [];
        });
        const found = separators(indexed);
        expect(new Map(found.nodes.map(({ node, pieces }) => [indexed.ids[node], pieces]))).toEqual(
          new Map(expected as [string, number[]][]),
        );
        const bridges = graph.filterEdges((key) => {
          const without = graph.copy();
          without.dropEdge(key);
          return connectedParts(indexGraph(without), new Uint8Array(n)).sizes.length > whole.sizes.length;
        });
        expect(new Set(found.links.map(({ link }) => indexed.linkKeys[link]))).toEqual(new Set(bridges));
      }),
    );
  });

  it('goes down a long chain', () => {
    const n = 900;
    const { graph } = project(Array.from({ length: n }, (_, i) => `phone:${1000 + i} phone:${1001 + i}`));
    expect(separators(indexGraph(graph)).nodes).toHaveLength(n - 1);
  });
});

describe('the minimum cut', () => {
  it('is the smallest over all ways of parting the nodes', () => {
    fc.assert(
      fc.property(links, (pairs) => {
        const { graph } = project(textsOf(pairs));
        const ids = graph.nodes();
        const numbered = pairs.map(([a, b]) => [ids.indexOf(`phone:${a}`), ids.indexOf(`phone:${b}`)] as const);
        let least = Number.POSITIVE_INFINITY;
        for (let side = 1; side < 2 ** (ids.length - 1); side += 1) {
          const cut = numbered.filter(([a, b]) => ((side >> a) & 1) !== ((side >> b) & 1)).length;
          least = Math.min(least, cut);
        }
        const { size, side } = minimumCut(ids.length, numbered);
        expect(size).toBe(least);
        expect(numbered.filter(([a, b]) => side.includes(a) !== side.includes(b))).toHaveLength(size);
      }),
    );
  });
});
