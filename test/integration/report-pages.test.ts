import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { scoped } from '../../src/graph/scope.js';
import { seenOfValues } from '../../src/graph/statements/link-statements.js';
import type { ReportPageRequest } from '../../src/services/ports.js';
import { day, phone, report } from '../support/drafts.js';
import { openGraph, type TestGraph } from '../support/open-graph.js';
import { writeReports } from '../support/write-reports.js';

/** Three reports of one day, two of others and three without a day, all of one source and with one phone. */
const DAYS = ['2020-01-02', '2020-01-02', '2020-01-02', '2020-01-01', '2021-05-06', null, null, null];
const REPORTS = DAYS.map((date, index) =>
  report(`row ${index}`, { observed: date ? day(date) : null, identifiers: [phone('+12025550123')] }),
);

describe('pages of reports', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await openGraph();
    await graph.empty();
    await writeReports(graph, REPORTS);
  });
  afterAll(async () => {
    await graph.empty();
    await graph.close();
  });

  async function pagesOf(of: string, order: ReportPageRequest['order'], first: number) {
    const caller = await graph.caller();
    const found: { id: string; at: string | null }[] = [];
    for (let after: ReportPageRequest['after'] = null; ; ) {
      const [page] = await graph.stores.links.reportsOf([{ of, first, after, order }], caller);
      const rows = page!.reports.map(({ id, observedFrom }) => ({ id, at: observedFrom }));
      found.push(...rows);
      after = rows.at(-1) ?? null;
      if (!page!.more) return found;
    }
  }

  const sourceId = () => graph.stores.idOf('source', 'test');
  const phoneId = () => graph.stores.idOf('phone', '+12025550123');

  it.each([1, 2, 3, 8, 20])('of %i hold each report once, in order, undated ones last', async (first) => {
    for (const start of [sourceId(), phoneId()])
      for (const order of ['OLDEST_FIRST', 'NEWEST_FIRST'] as const) {
        const found = await pagesOf(start, order, first);
        const [seen] = await graph.stores.links.seenOf([start], await graph.caller());
        expect(seen!.reports).toEqual({ count: REPORTS.length, truncated: false });
        expect(new Set(found.map(({ id }) => id)).size).toBe(REPORTS.length);
        const dates = found.map(({ at }) => at?.slice(0, 10) ?? null);
        const dated = DAYS.filter((date) => date !== null).sort();
        if (order === 'NEWEST_FIRST') dated.reverse();
        expect(dates).toEqual([...dated, null, null, null]);
      }
  });

  it('are counted as reports, however often each names what is asked about', async () => {
    const twice = ['2022-01-01', '2022-01-02'].map((date) =>
      phone('+12025550124', { role: date, observed: day(date) }),
    );
    await writeReports(
      graph,
      ['one', 'other'].map((key) => report(key, { identifiers: twice })),
    );
    const caller = await graph.caller();
    const ids = [graph.stores.idOf('phone', '+12025550124')];
    const seen = await graph.stores.runner.read(seenOfValues, { ids, countLimit: 2, ...scoped(caller) }, caller);
    expect(seen).toMatchObject([{ id: ids[0], reports: 2 }]);
  });
});
