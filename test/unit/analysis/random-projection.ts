import fc from 'fast-check';
import { type ProjectedFact, Projection } from '../../../src/analysis/projection.js';

/** Entities of the small graphs; the values may be passed through at a cost. */
export const ENTITIES = ['a', 'b', 'c', 'd', 'e', 'f'];

interface DrawnReport {
  readonly entities: readonly string[];
  readonly day: number | null;
  readonly confidence: number;
}

export interface DrawnGraph {
  readonly projection: Projection;
  readonly reports: readonly DrawnReport[];
}

const DAY = 86_400_000;

/** Few reports over few entities, dated or not, so that there are several ways, equal ways and none. */
export const drawnGraphs: fc.Arbitrary<DrawnGraph> = fc
  .array(
    fc.record({
      entities: fc.uniqueArray(fc.constantFrom(...ENTITIES), { minLength: 1, maxLength: 3 }),
      day: fc.option(fc.integer({ min: 0, max: 4 }), { nil: null }),
      confidence: fc.constantFrom(1, 0.5, 0.25),
    }),
    { maxLength: 8 },
  )
  .map((reports) => {
    const projection = new Projection(5 * DAY);
    reports.forEach(({ entities, day, confidence }, i) => {
      const at = day === null ? null : day * DAY;
      const fact: ProjectedFact = { role: 'contact', confidence, at, until: at === null ? null : at + DAY };
      for (const entity of entities) projection.add(`r${i}`, entity, 'phone', fact);
    });
    return { projection, reports };
  });
