import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bestPaths, type FoundPath, type PathQuestion } from '../../../src/analysis/best-paths.js';
import { Projection } from '../../../src/analysis/projection.js';
import { STEP } from '../../../src/analysis/telling.js';
import { type DrawnGraph, drawnGraphs, ENTITIES } from './random-projection.js';

const DAY = 86_400_000;
const always = () => true;

const question: fc.Arbitrary<PathQuestion> = fc.record({
  from: fc.constantFrom(['a'], ['a', 'b']),
  to: fc.constantFrom(['f'], ['e', 'f']),
  through: fc.constantFrom([], ['c'], ['c', 'd']),
  maxLength: fc.integer({ min: 1, max: 5 }),
  count: fc.integer({ min: 1, max: 6 }),
  inOrder: fc.boolean(),
  maxGap: fc.constantFrom(null, 0, DAY),
  diverse: fc.constant(false),
  passCost: fc.constantFrom<(entity: string) => number>(
    () => 0,
    (entity) => (ENTITIES.indexOf(entity) % 3) * 400,
  ),
});

/** All simple paths with all choices of reports, the cheapest choice of each, in order: the definition, word for word. */
function everyPath({ projection, reports }: DrawnGraph, asked: PathQuestion): FoundPath[] {
  const found: FoundPath[] = [];
  const names = (report: number, entity: string) => reports[report]!.entities.includes(entity);
  const walk = (path: string[]): void => {
    if (asked.to.includes(path.at(-1)!)) {
      if (asked.through.every((entity) => path.includes(entity))) choose(path);
      return;
    }
    if (path.length > asked.maxLength) return;
    for (const next of ENTITIES) if (!path.includes(next) && !asked.from.includes(next)) walk([...path, next]);
  };
  const choose = (path: readonly string[]): void => {
    const choices: FoundPath[] = [];
    const fill = (chosen: number[]): void => {
      const step = chosen.length;
      if (step === path.length - 1) {
        const costs = chosen.map(
          (r, i) => STEP + projection.costOf(`r${r}`, path[i]!) + projection.costOf(`r${r}`, path[i + 1]!),
        );
        const passed = path.slice(1, -1).map(asked.passCost);
        const cost = [...costs, ...passed].reduce((a, b) => a + b, 0);
        choices.push({ entities: path, reports: chosen.map((r) => `r${r}`), cost });
        return;
      }
      reports.forEach(({ day }, r) => {
        const both = names(r, path[step]!) && names(r, path[step + 1]!);
        const others = path.some((entity, i) => i !== step && i !== step + 1 && names(r, entity));
        if (!both || others) return;
        const before = step ? reports[chosen[step - 1]!]!.day : null;
        if ((asked.inOrder || asked.maxGap !== null) && day === null) return;
        if (step && asked.inOrder && day! < before!) return;
        if (step && asked.maxGap !== null && (Math.abs(day! - before!) - 1) * DAY > asked.maxGap) return;
        fill([...chosen, r]);
      });
    };
    fill([]);
    choices.sort((x, y) => x.cost - y.cost || (x.reports.join() < y.reports.join() ? -1 : 1));
    if (choices[0]) found.push(choices[0]);
  };
  for (const start of asked.from) walk([start]);
  return found.sort((x, y) => x.cost - y.cost || (x.entities.join() < y.entities.join() ? -1 : 1));
}

describe('the best paths', () => {
  it('are the cheapest of all simple paths, in order, with the reports that tell most', () => {
    fc.assert(
      fc.property(drawnGraphs, question, (graph, asked) => {
        const { paths, stopped } = bestPaths(graph.projection, asked, always);
        expect(stopped).toBe(false);
        expect(paths).toEqual(everyPath(graph, asked).slice(0, asked.count));
      }),
      { numRuns: 400 },
    );
  });

  it('overlap by half at most when they are to be diverse, and each is the best that does', () => {
    fc.assert(
      fc.property(drawnGraphs, question, (graph, asked) => {
        const wanted: FoundPath[] = [];
        for (const path of everyPath(graph, asked)) {
          const inside = path.entities.slice(1, -1);
          const differs = wanted.every((other) => {
            const there = other.entities.slice(1, -1);
            return (
              inside.filter((entity) => there.includes(entity)).length * 2 <= Math.min(inside.length, there.length)
            );
          });
          if (differs && wanted.length < asked.count) wanted.push(path);
        }
        expect(bestPaths(graph.projection, { ...asked, diverse: true }, always).paths).toEqual(wanted);
      }),
    );
  });

  it('say that they stopped when they may not go on', () => {
    const projection = new Projection(0);
    const fact = { role: 'x', confidence: 1, at: null, until: null };
    for (const entity of ['a', 'f']) projection.add('r', entity, 'phone', fact);
    const asked = { from: ['a'], to: ['f'], through: [], maxLength: 2, count: 1, diverse: false };
    const found = bestPaths(projection, { ...asked, inOrder: false, maxGap: null, passCost: () => 0 }, () => false);
    expect(found).toEqual({ paths: [], stopped: true });
  });
});
