import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NetworkRequest } from '../../src/services/analysis/network-service.js';
import { phone, report } from '../support/drafts.js';
import { openGraph, type TestGraph } from '../support/open-graph.js';
import { writeReports } from '../support/write-reports.js';

const number = (i: number) => `+1312555${String(100 + i).padStart(4, '0')}`;
const [ONE, TWO, THREE, ALONE, MIDDLE, DETOUR] = [1, 2, 3, 4, 5, 6].map(number) as [
  string,
  string,
  string,
  string,
  string,
  string,
];

describe('a connecting network', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await openGraph();
    await writeReports(graph, [
      ...[ONE, TWO, THREE].map((end) => report(`middle ${end}`, { identifiers: [phone(end), phone(MIDDLE)] })),
      report('to the detour', { identifiers: [phone(ONE), phone(DETOUR)] }),
      // A common number: passing it costs more than the number in the middle.
      ...Array.from({ length: 9 }, (_, i) => report(`detour ${i}`, { identifiers: [phone(DETOUR)] })),
      report('from the detour', { identifiers: [phone(DETOUR), phone(TWO)] }),
      report('alone', { identifiers: [phone(ALONE), phone(number(7))] }),
    ]);
  }, 300_000);
  afterAll(async () => {
    await graph.empty();
    await graph.close();
  });

  const id = (key: string) => graph.stores.idOf('phone', key);
  const ask = async (keys: readonly string[], more: Partial<NetworkRequest> = {}) =>
    graph.services.networks.connectingNetwork(
      { ids: keys.map(id), exclude: [], maxLength: 4, ...more },
      await graph.caller(),
    );

  it('joins what can be joined over few reports, and says what is left and why', async () => {
    const view = await ask([ONE, TWO, THREE, ALONE]);
    expect(view.groups).toEqual([[ONE, TWO, THREE].map(id).sort(), [id(ALONE)]]);
    expect([...view.entities].sort()).toEqual([ONE, TWO, THREE, ALONE, MIDDLE].map(id).sort());
    expect(view.reports).toHaveLength(3);
    for (const { facts } of view.reports) expect(facts.map(({ entityId }) => entityId)).toContain(id(MIDDLE));
    expect(view.unconnected).toEqual([
      { entityId: id(ALONE), reason: 'nothing visible joins it to the others within 4 steps' },
    ]);
  }, 300_000);

  it('takes another way when told to leave something out', async () => {
    const view = await ask([ONE, TWO, THREE], { exclude: [id(MIDDLE)] });
    expect(view.groups).toEqual([[ONE, TWO].map(id).sort(), [id(THREE)]]);
    expect(view.entities).toContain(id(DETOUR));
    expect(view.entities).not.toContain(id(MIDDLE));
  });

  it.each<[string, () => Promise<unknown>, string]>([
    ['one entity', () => ask([ONE]), 'at least two'],
    [
      '51 of them',
      () => ask(Array.from({ length: 51 }, (_, i) => number(i))),
      '"ids" holds 51 entries; 50 are allowed',
    ],
    ['the same id twice', () => ask([ONE, ONE]), 'twice'],
    ['an unknown id', () => ask([ONE, number(999)]), 'There is no entity'],
    ['a depth of 99', () => ask([ONE, TWO], { maxLength: 99 }), '"maxLength" must be a whole number from 1 to 6'],
    ['what is both wanted and left out', () => ask([ONE, TWO], { exclude: [id(ONE)] }), 'both hold'],
  ])('refuses %s', async (_, asked, message) => {
    await expect(asked()).rejects.toThrow(message);
  });
});
