import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hiddenPairs, tiesOf } from '../../../src/analysis/hidden-pairs.js';
import { IncidenceBuilder } from '../../../src/analysis/incidence.js';

const PEOPLE = ['p', 'q', 'r', 's', 't'];
const VALUES = ['v', 'w', 'x', 'y'];
/** What each report names: people and values. */
const reports = fc.array(
  fc.tuple(fc.subarray(PEOPLE, { maxLength: 3 }), fc.subarray(VALUES, { maxLength: 2 })).map((named) => named.flat()),
  { maxLength: 10 },
);
const weightOf = (value: string) => (value === 'y' ? 0 : 1 + VALUES.indexOf(value));

function found(named: readonly (readonly string[])[], most: number) {
  const builder = new IncidenceBuilder();
  for (const [i, ids] of named.entries()) expect(builder.add(`report ${i}`, ids)).toBe(true);
  const incidence = builder.build();
  const { entityIds, reportIds } = incidence;
  const ends = Uint8Array.from(entityIds, (id) => (PEOPLE.includes(id) ? 1 : 0));
  const weights = Int32Array.from(entityIds, (id) => (VALUES.includes(id) ? weightOf(id) : 0));
  const work = hiddenPairs(incidence, ends, weights, most);
  let step = work.next();
  while (!step.done) step = work.next();
  const pairs = step.value.pairs.map((pair) => ({
    ends: `${entityIds[pair.a]} ${entityIds[pair.b]}`,
    score: pair.score,
    ties: tiesOf(incidence, pair, weights)
      .map(({ value, from, to }) => [
        entityIds[value],
        ...[from, to].map((list) => Array.from(list, (i) => reportIds[i])),
      ])
      .sort(),
  }));
  return { pairs, left: step.value.left };
}

/** The same from the definition. */
function wanted(named: readonly (readonly string[])[]) {
  const both = (a: string, b: string) =>
    named.flatMap((ids, i) => (ids.includes(a) && ids.includes(b) ? `report ${i}` : []));
  return PEOPLE.flatMap((a) => PEOPLE.filter((b) => a < b).map((b) => [a, b] as const))
    .filter(([a, b]) => !both(a, b).length)
    .map(([a, b]) => {
      const shared = VALUES.filter((value) => weightOf(value) && both(a, value).length && both(b, value).length);
      return {
        ends: `${a} ${b}`,
        score: shared.reduce((sum, value) => sum + weightOf(value), 0),
        ties: shared.map((value) => [value, both(a, value), both(b, value)]),
      };
    })
    .filter(({ score }) => score > 0)
    .sort((x, y) => y.score - x.score || (x.ends < y.ends ? -1 : 1));
}

describe('hidden pairs', () => {
  it('are the pairs that share values though no report names both, with what ties them', () => {
    fc.assert(
      fc.property(reports, (named) => {
        expect(found(named, 100)).toEqual({ pairs: wanted(named), left: 0 });
      }),
      { numRuns: 300 },
    );
  });

  it('are the best when fewer are wanted, and say how many are left', () => {
    fc.assert(
      fc.property(reports, fc.integer({ min: 1, max: 4 }), (named, most) => {
        const all = wanted(named);
        expect(found(named, most)).toEqual({ pairs: all.slice(0, most), left: Math.max(0, all.length - most) });
      }),
      { numRuns: 300 },
    );
  });

  it('pause while they are looked for', () => {
    const builder = new IncidenceBuilder();
    for (let i = 0; i < 200; i += 1)
      builder.add(`report ${i}`, ['v', ...Array.from({ length: 50 }, (_, k) => `${i} ${k}`)]);
    const incidence = builder.build();
    const isValue = (id: string) => (id === 'v' ? 1 : 0);
    const ends = Uint8Array.from(incidence.entityIds, (id) => 1 - isValue(id));
    const work = hiddenPairs(incidence, ends, Int32Array.from(incidence.entityIds, isValue), 1);
    expect(work.next().done).toBe(false);
  });
});

describe('incidence', () => {
  it('takes no report that there is no room for', () => {
    const builder = new IncidenceBuilder({ entities: 4, facts: 4 });
    expect(builder.add('one', ['a', 'b', 'a'])).toBe(true);
    expect(builder.add('too many entities', ['c', 'd', 'e'])).toBe(false);
    expect(builder.add('two', ['a', 'b'])).toBe(true);
    expect(builder.add('too many facts', ['a'])).toBe(false);
    const { entityIds, reportIds, entitiesOf, reportsOf } = builder.build();
    expect([entityIds, reportIds]).toEqual([
      ['a', 'b'],
      ['one', 'two'],
    ]);
    expect([...entitiesOf.targets]).toEqual([0, 1, 0, 1]);
    expect([...reportsOf.offsets]).toEqual([0, 2, 4]);
    expect([...reportsOf.targets]).toEqual([0, 1, 0, 1]);
  });
});
