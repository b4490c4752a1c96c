import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Clearance } from '../../src/domain/marking.js';
import { day, phone, report } from '../support/drafts.js';
import { openGraph, type TestGraph } from '../support/open-graph.js';
import { writeReports } from '../support/write-reports.js';

const number = (i: number) => `+1312555${String(1000 + i)}`;
const [CENTRE, HUB, QUIET] = [number(0), number(1), number(2)];
const OPEN: Clearance = { level: 'OPEN', compartments: [] };
const SEALED: Clearance = { level: 'SEALED', compartments: [] };
const ANYTHING = { kinds: null, roles: null, from: null, to: null, minConfidence: 0 };

describe('the neighbourhood of something near a hub', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await openGraph();
    await writeReports(graph, [
      report('with the hub', { identifiers: [phone(CENTRE), phone(HUB)] }),
      report('with another', { identifiers: [phone(CENTRE), phone(QUIET)] }),
      report('beyond', { identifiers: [phone(QUIET), phone(number(3))] }),
      // With the first report there are 200 that name the hub, one of them sealed.
      ...Array.from({ length: 198 }, (_, i) =>
        report(`hub ${i}`, { identifiers: [phone(HUB), phone(number(10 + (i % 50)))] }),
      ),
      report('sealed', { marking: 'SEALED', identifiers: [phone(HUB), phone(number(4))] }),
    ]);
  }, 300_000);
  afterAll(async () => {
    await graph.empty();
    await graph.close();
  });

  const id = (key: string) => graph.stores.idOf('phone', key);
  const around = async (clearance: Clearance, key: string, depth: number) => {
    const request = { id: id(key), depth, filter: ANYTHING, first: 200 };
    const view = await graph.services.neighbourhood.neighbourhood(request, await graph.caller({ clearance }));
    return { ids: view.neighbours.map((neighbour) => neighbour.id), truncated: view.truncated };
  };

  it('shows the hub, does not open it and says that something was left out', async () => {
    const { ids, truncated } = await around(SEALED, CENTRE, 2);
    expect(ids.sort()).toEqual([HUB, QUIET, number(3)].map(id).sort());
    expect(truncated).toBe(true);
  });

  it('opens for a caller what is no hub in the reports that this caller may see', async () => {
    const { ids } = await around(OPEN, CENTRE, 2);
    expect(ids).toEqual(expect.arrayContaining([id(number(3)), id(number(10)), id(number(59))]));
    expect(ids).not.toContain(id(number(4)));
  });

  it('opens a hub that stands in the middle', async () => {
    expect((await around(SEALED, HUB, 1)).ids).toHaveLength(52);
  });

  it('opens what few reports name, however often each of them does', async () => {
    const twice = ['caller', 'called'].map((role) => phone(number(401), { role }));
    await writeReports(graph, [
      report('with twice', { identifiers: [phone(number(400)), ...twice] }),
      ...Array.from({ length: 110 }, (_, i) =>
        report(`by role ${i}`, { identifiers: [...twice, phone(number(402 + (i % 5)))] }),
      ),
    ]);
    expect((await around(SEALED, number(400), 2)).ids).toContain(id(number(402)));
  }, 60_000);

  it('counts reports, and not how often they name something', async () => {
    const twice = phone(number(500));
    const at = (date: string) => ({ ...twice, observed: day(date), role: date });
    await writeReports(
      graph,
      Array.from({ length: 5_100 }, (_, i) =>
        report(`twice ${i}`, { identifiers: [at('2024-03-01'), at('2024-03-02')] }),
      ),
    );
    const [seen] = await graph.services.links.seenOf([id(number(500))], await graph.caller());
    expect(seen).toMatchObject({
      // Ten thousand facts are looked at before reports are counted one by one.
      reports: { count: 5_100, truncated: false },
      firstSeen: '2024-03-01T00:00:00.000Z',
      lastSeen: '2024-03-03T00:00:00.000Z',
    });
  }, 300_000);
});
