import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bestPaths } from '../../../src/analysis/best-paths.js';
import { Projection } from '../../../src/analysis/projection.js';
import { worthOpening } from '../../../src/analysis/worth-opening.js';
import { type DrawnGraph, drawnGraphs, ENTITIES } from './random-projection.js';

const question = fc.record({
  from: fc.constantFrom(['a'], ['a', 'b']),
  to: fc.constantFrom(['f'], ['e', 'f']),
  through: fc.constantFrom([], ['c']),
  maxLength: fc.integer({ min: 1, max: 5 }),
  count: fc.integer({ min: 1, max: 4 }),
  inOrder: fc.boolean(),
  maxGap: fc.constant(null),
  diverse: fc.boolean(),
  passCost: fc.constantFrom<(entity: string) => number>(
    () => 0,
    (entity) => (ENTITIES.indexOf(entity) % 3) * 400,
  ),
});

/** The reports that name any of some entities. */
function around({ projection }: DrawnGraph, opened: ReadonlySet<string>): Projection {
  const part = new Projection(projection.now);
  for (const report of projection.reports) {
    const named = projection.namedIn(report);
    if (![...named.keys()].some((entity) => opened.has(entity))) continue;
    for (const [entity, { fact }] of named) part.add(report, entity, projection.kindOf(entity), fact);
  }
  return part;
}

describe('what is worth opening', () => {
  it('is all that the best paths need: once nothing is left, they are those of the whole graph', () => {
    let spared = 0;
    fc.assert(
      fc.property(drawnGraphs, question, fc.subarray([...ENTITIES]), (graph, asked, first) => {
        const opened = new Set([...asked.from, ...asked.to, ...first]);
        for (;;) {
          const part = around(graph, opened);
          const { paths } = bestPaths(part, asked, () => true);
          const most = paths.length === asked.count ? paths.at(-1)!.cost : Infinity;
          const [next] = worthOpening(part, asked, most, (entity) => opened.has(entity));
          if (next === undefined) {
            expect(paths).toEqual(bestPaths(graph.projection, asked, () => true).paths);
            break;
          }
          expect(opened.has(next)).toBe(false);
          opened.add(next);
        }
        spared += ENTITIES.filter((entity) => !opened.has(entity)).length;
      }),
      { numRuns: 400 },
    );
    expect(spared).toBeGreaterThan(0);
  });

  it('begins with what the cheapest path could lead through', () => {
    const part = new Projection(0);
    const fact = (confidence: number) => ({ role: 'x', confidence, at: null, until: null });
    const said: [string, string, number][] = [
      ['near', 'a', 1],
      ['near', 'likely', 1],
      ['near', 'unlikely', 0.1],
      ['far', 'f', 1],
      ['far', 'c', 1],
    ];
    for (const [report, entity, confidence] of said) part.add(report, entity, 'phone', fact(confidence));
    const asked = { from: ['a'], to: ['f'], through: [], maxLength: 4, passCost: () => 0 };
    const isEnd = (entity: string) => entity === 'a' || entity === 'f';
    expect(worthOpening(part, asked, Infinity, isEnd)).toEqual(['c', 'likely', 'unlikely']);
    expect(worthOpening(part, asked, 4_500, isEnd)).toEqual(['c', 'likely']);
    expect(worthOpening(part, { ...asked, maxLength: 2 }, Infinity, isEnd)).toEqual([]);
  });
});
