import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { VALUE_KINDS, type ValueKind } from '../../../src/domain/kind.js';
import type { Caller } from '../../../src/services/caller.js';
import { openGraph, type TestGraph } from '../../support/open-graph.js';
import { PATTERN_FIXTURES } from '../../support/pattern-fixtures.js';
import { writeReports } from '../../support/write-reports.js';

describe('patterns of the product', () => {
  let graph: TestGraph;
  let caller: Caller;
  let reportKeys: Map<string, string>;
  beforeAll(async () => {
    graph = await openGraph();
    // All in one graph: what one pattern finds is what the others must leave.
    await writeReports(
      graph,
      PATTERN_FIXTURES.flatMap(({ finds, leaves }) => [...finds, ...leaves]),
    );
    caller = await graph.caller({ timeoutMs: 240_000 });
    const session = graph.stores.driver.session();
    const { records } = await session.run('MATCH (r:Report) RETURN r.id AS id, r.sourceKey AS key');
    await session.close();
    reportKeys = new Map(records.map((record) => [record.get('id'), record.get('key')]));
  }, 120_000);
  afterAll(() => graph.close());

  const run = (reference: string, inputs = {}, as = caller) =>
    graph.services.patterns.run({ pattern: { reference }, inputs, first: 50 }, as);

  it('are at least ten, each with a fixture', async () => {
    const shipped = await graph.services.patterns.list(caller);
    expect(shipped.map(({ name }) => name).sort()).toEqual(PATTERN_FIXTURES.map(({ pattern }) => pattern).sort());
    expect(shipped.length).toBeGreaterThanOrEqual(10);
  });

  it.each(PATTERN_FIXTURES.map((fixture) => [fixture.pattern, fixture] as const))(
    '%s finds what was planted, with the reports that prove it, and nothing else',
    async (pattern, { finds, answer }) => {
      const { matches, truncated } = await run(pattern);
      expect(truncated).toBe(false);
      expect(matches).toHaveLength(1);
      const ids = new Set(matches[0]!.items.flatMap((item) => item.ids));
      for (const [kind, key] of answer) {
        expect(VALUE_KINDS).toContain(kind);
        expect(ids).toContain(graph.stores.idOf(kind as ValueKind, key));
      }
      const proof = matches[0]!.reportIds.map((id) => reportKeys.get(id)).sort();
      expect(proof).toEqual(finds.map(({ sourceKey }) => sourceKey).sort());
    },
    300_000,
  );

  it('take inputs instead of their defaults', async () => {
    expect((await run('phone-in-several-cities', { days: 20 })).matches).toHaveLength(2);
    expect((await run('phone-in-several-cities', { cities: 4 })).matches).toEqual([]);
    await expect(run('phone-in-several-cities', { cities: 1 })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(run('phone-in-several-cities', { towns: 3 })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  }, 300_000);
});
