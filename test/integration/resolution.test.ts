import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { day, mention, report } from '../support/drafts.js';
import { openGraph, type TestGraph } from '../support/open-graph.js';
import { writeReports } from '../support/write-reports.js';

const born = (date: string) => ({ ...day(date), precision: 'day' as const, original: date });

describe('resolution', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await openGraph();
  });
  beforeEach(() => graph.empty());
  afterAll(() => graph.close());

  const people = async () => {
    const caller = await graph.caller();
    const { rows } = await graph.stores.search.candidates(
      [{ word: 'example', isBeginning: true, typos: 0 }],
      NONE,
      100,
      caller,
    );
    return [...new Set(rows.map(({ id }) => id))];
  };

  it('joins what two reports say of one person and leaves others alone', async () => {
    await writeReports(
      graph,
      [report('a', { mentions: [mention('p', 'Robin Example', { birth: born('2009-03-04') })] })],
      [
        report('b', { mentions: [mention('p', 'Robin Example', { birth: born('2009-03-04') })] }),
        report('c', { mentions: [mention('p', 'Alex Example', { birth: born('1980-11-30') })] }),
      ],
    );
    expect(await people()).toHaveLength(3);
    await graph.resolve();
    expect(await people()).toHaveLength(2);
    const caller = await graph.caller();
    const stats = await graph.services.stats.stats(caller);
    expect(stats.byKind.find(({ kind }) => kind === 'person')?.count).toBe(2);
  });
});

const NONE = { kinds: null, source: null, from: null, to: null, near: null };
