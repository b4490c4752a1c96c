import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HiddenPairsService } from '../../src/services/analysis/hidden-pairs-service.js';
import { day, mention, phone, report } from '../support/drafts.js';
import { openGraph, type TestGraph } from '../support/open-graph.js';
import { writeReports } from '../support/write-reports.js';

const number = (i: number) => `+1312555${String(100 + i).padStart(4, '0')}`;
const person = (name: string) => [mention('m', name, { personKey: name })];

/** Flo, Gus and Ida share a number; a later report names two of them. */
const LATER = [
  ...['Flo Ray', 'Gus Day', 'Ida Moe'].map((name) =>
    report(name, { observed: day('2024-03-02'), identifiers: [phone(number(6))], mentions: person(name) }),
  ),
  report('flo and gus', {
    observed: day('2024-05-02'),
    mentions: [mention('m', 'Flo Ray', { personKey: 'Flo Ray' }), mention('n', 'Gus Day', { personKey: 'Gus Day' })],
  }),
];

/** Ana and Ben share a number and a second one; Cy shares the agency's with both; Di and Ed are known together as well. */
const REPORTS = [
  report('ana', { identifiers: [phone(number(1)), phone(number(2))], mentions: person('Ana Ruiz') }),
  report('ben', { identifiers: [phone(number(1))], mentions: person('Ben Cole') }),
  report('ben too', { identifiers: [phone(number(2))], mentions: person('Ben Cole') }),
  report('agency', {
    identifiers: [phone(number(3), { role: 'agency-phone' })],
    mentions: person('Ana Ruiz'),
  }),
  report('cy', { identifiers: [phone(number(3))], mentions: person('Cy Moss') }),
  report('di', { identifiers: [phone(number(4))], mentions: person('Di Hart') }),
  report('ed', { identifiers: [phone(number(4))], mentions: person('Ed Lund') }),
  report('di and ed', {
    mentions: [mention('m', 'Di Hart', { personKey: 'Di Hart' }), mention('n', 'Ed Lund', { personKey: 'Ed Lund' })],
  }),
];

describe('hidden connections', () => {
  let graph: TestGraph;
  let idOf: (name: string) => string;
  beforeAll(async () => {
    graph = await openGraph();
    await writeReports(graph, REPORTS);
    idOf = await idsOf(['Ana Ruiz', 'Ben Cole', 'Cy Moss', 'Di Hart', 'Ed Lund']);
  }, 300_000);
  afterAll(async () => {
    await graph.empty();
    await graph.close();
  });

  async function idsOf(names: readonly string[]): Promise<(name: string) => string> {
    const filter = { kinds: null, source: null, near: null, from: null, to: null };
    const ids = new Map<string, string>();
    for (const text of names) {
      const { rows } = await graph.services.search.search(
        { text, filter, first: 9, after: null },
        await graph.caller(),
      );
      ids.set(text, rows.find(({ row }) => row.kind === 'person')!.row.id);
    }
    return (name) => ids.get(name)!;
  }

  const value = (i: number) => graph.stores.idOf('phone', number(i));

  it('of one person are never by what belongs to an agency alone, and name it as left out', async () => {
    const query = { id: idOf('Ana Ruiz'), first: 10, withProof: true };
    const view = await graph.services.hidden.hiddenConnections(query, await graph.caller());
    const people = view.connections.filter(({ kind }) => kind === 'person');
    expect(people.map(({ entityId }) => entityId)).toEqual([idOf('Ben Cole')]);
    expect(view.hubsLeftOut).toEqual([value(3)]);
    // Two numbers tie them, but one report ties both to Ana: without its fact about her nothing is left.
    const { proof } = people[0]!;
    expect(proof).toMatchObject({ fragility: 1, critical: [{ entityId: idOf('Ana Ruiz'), type: 'REPORT' }] });
    expect(proof!.facts).toHaveLength(4);
    expect(proof!.weakest).toEqual(proof!.critical);
  }, 300_000);

  it('of the whole graph are pairs that no report names together', async () => {
    const request = { first: 10, kinds: ['person' as const], mostReports: 20 };
    const view = await graph.services.hiddenPairs.hiddenPairs(request, await graph.caller());
    const [a, b] = [idOf('Ana Ruiz'), idOf('Ben Cole')].sort();
    expect(view).toMatchObject({ truncated: false, pairs: [{ a, b }] });
    expect(view.pairs).toHaveLength(1);
    expect(view.pairs[0]!.shared.map(({ valueId }) => valueId)).toEqual([value(1), value(2)].sort());
    for (const shared of view.pairs[0]!.shared) {
      expect(shared.degree).toBe(2);
      expect([shared.fromReportIds.length, shared.toReportIds.length]).toEqual([1, 1]);
    }
  }, 300_000);

  it('leave out what an analyst has set aside', async () => {
    const service = new HiddenPairsService(graph.stores.namedEntities, { ids: async () => [value(1), value(2)] });
    const request = { first: 10, kinds: ['person' as const], mostReports: 20 };
    expect((await service.hiddenPairs(request, await graph.caller())).pairs).toEqual([]);
  }, 300_000);

  it('leave out whom a report names together with the person, though too many reports name the person to read them all', async () => {
    await writeReports(graph, LATER);
    const idOf = await idsOf(['Flo Ray', 'Gus Day', 'Ida Moe']);
    const scope = await graph.caller({ asOf: { validAt: '2024-03-02T12:00:00.000Z' } });
    const limits = { hubDegree: 200, officialRoles: [], aside: [] };
    const others = async (id: string, reportsPerEntity: number) => {
      const { shared, cut } = await graph.stores.hidden.hidden(id, { ...limits, reportsPerEntity }, scope);
      return { cut, others: shared.flatMap((one) => [...one.others.keys()]).sort() };
    };
    // The report of that day comes first, so the one that names both is not read.
    const found = { cut: true, others: [idOf('Ida Moe')] };
    expect(await others(idOf('Flo Ray'), 0)).toEqual(found);
    expect(await others(idOf('Flo Ray'), 9)).toEqual({ ...found, cut: false });
    const all = [idOf('Flo Ray'), idOf('Gus Day'), idOf('Ida Moe')].sort();
    expect(await others(value(6), 2)).toEqual({ cut: true, others: [] });
    expect((await others(idOf('Ida Moe'), 9)).others).toEqual(all.filter((id) => id !== idOf('Ida Moe')));
  }, 300_000);

  it('refuse a count below one', async () => {
    const request = { first: 0, kinds: ['person' as const], mostReports: 20 };
    const asked = graph.services.hiddenPairs.hiddenPairs(request, await graph.caller());
    await expect(asked).rejects.toThrow('"first" must be a whole number');
  });
});
