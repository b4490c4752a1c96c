import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { findingLines } from '../../../src/cli/finding-lines.js';
import type { Finding } from '../../../src/domain/finding.js';
import type { KeyedReport } from '../../../src/services/ports-of-ingest.js';
import { day, mention, phone, place, report } from '../../support/drafts.js';
import { openGraph, type TestGraph } from '../../support/open-graph.js';
import { writeReports } from '../../support/write-reports.js';

const CITIES = {
  chicago: { state: 'IL', lat: 41.85003, lon: -87.65005 },
  milwaukee: { state: 'WI', lat: 43.0389, lon: -87.90647 },
  denver: { state: 'CO', lat: 39.73915, lon: -104.9847 },
};
const number = (n: number) => `+131255501${String(n).padStart(2, '0')}`;
const ad = (key: string, n: number, city: keyof typeof CITIES, on: string, marking = 'OPEN'): KeyedReport => {
  const { state, lat, lon } = CITIES[city];
  const there = place('city', `US-${state}-${city}`, { derived: { lat, lon }, role: 'advertised-in' });
  const contact = phone(number(n), { role: 'contact-phone' });
  return report(key, { kind: 'advertisement', marking, observed: day(on), identifiers: [contact], places: [there] });
};
const tour = (name: string, n: number, from: number): KeyedReport[] =>
  (['chicago', 'milwaukee', 'denver'] as const).map((city, i) =>
    ad(`${name}-${city}`, n, city, `2024-03-0${from + 2 * i}`),
  );
const person = (key: string, name: string, n: number, marking = 'OPEN'): KeyedReport =>
  report(key, { marking, mentions: [mention('who', name, { personKey: name })], identifiers: [phone(number(n))] });

/** Two that were in three cities together, one that was not, and two people with one telephone. */
const REPORTS = [
  ...tour('one', 1, 1),
  ...tour('two', 2, 2),
  ad('c', 3, 'denver', '2024-03-06'),
  person('p', 'Ana Example', 9),
  person('q', 'Ben Example', 9),
];

describe('batches over the whole graph', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await openGraph();
  });
  beforeEach(async () => {
    await graph.empty();
    await writeReports(graph, REPORTS);
  });
  afterAll(() => graph.close());

  const run = async (job: string, options = {}, scope = {}) =>
    graph.services.findingRunner.run({ job, scope, options }, await graph.caller());
  const contentOf = async (finding: Finding) =>
    (await graph.services.findings.items({ id: finding.id, first: 50, after: -1 }, await graph.caller())).map(
      ({ content, ...item }) => ({ ...item, content: JSON.parse(content) }),
    );
  const idOf = (n: number) => graph.stores.idOf('phone', number(n));
  const verified = async (finding: Finding) => {
    const caller = await graph.caller();
    const lines = findingLines(finding, graph.services.findings.allItems(finding.id, caller));
    return graph.services.findingVerifier.verify(lines, caller);
  };

  it('find hidden pairs, circuits and answers of a pattern, each with its reports', async () => {
    const pairs = await run('hidden-pairs');
    expect(pairs).toMatchObject({ items: 1, reports: REPORTS.length, cut: [] });
    const [pair] = await contentOf(pairs);
    expect(pair!.content.shared).toMatchObject([{ valueId: idOf(9), degree: 2 }]);
    expect([pair!.reportIds.length, pair!.key]).toEqual([2, `${pair!.content.a} ${pair!.content.b}`]);

    const [circuit, ...others] = await contentOf(await run('circuits'));
    expect(others).toEqual([]);
    const cities = ['chicago', 'milwaukee', 'denver'];
    expect(circuit!.content).toMatchObject({ members: [idOf(1), idOf(2)].sort(), pairCount: 1, others: [] });
    expect(circuit!.content.cities.map((city: string) => cities.find((one) => city.includes(one)))).toEqual(cities);
    expect(circuit!.reportIds).toHaveLength(6);
    expect(await run('circuits', { withinHours: 1, minCities: 4 })).toMatchObject({ items: 0 });

    const sweep = await run('pattern', { pattern: 'phone-in-several-cities', cities: '3' });
    expect(JSON.parse(sweep.parameters).options).toMatchObject({
      pattern: 'asterism/phone-in-several-cities@1',
      cities: 3,
      days: 10,
    });
    expect((await contentOf(sweep)).map(({ key }) => key)).toEqual([1, 2].map((n) => `phone=${idOf(n)}`).sort());
  });

  it('come out again as of the time they were made, and can be compared', async () => {
    const jobs = [
      ['hidden-pairs', { most: 5 }],
      ['circuits', {}],
      ['pattern', { pattern: 'phone-in-several-cities' }],
    ] as const;
    const before: Finding[] = [];
    for (const [job, options] of jobs) before.push(await run(job, options));
    await writeReports(graph, [...tour('three', 3, 3), person('r', 'Cid Example', 9)]);
    for (const [i, [job, options]] of jobs.entries()) {
      expect(await verified(before[i]!)).toMatchObject({ holds: true, whole: true, kept: true });
      const after = await run(job, options);
      expect(after).toMatchObject({ version: 2, subject: before[i]!.subject });
      const changes = await graph.services.findings.compare([before[i]!.id, after.id], await graph.caller());
      expect(changes.added.length + changes.changed.length).toBeGreaterThan(0);
    }
  });

  it('are shown only to who may see every report that there is, since a report may say otherwise', async () => {
    await writeReports(graph, [person('s', 'Dee Example', 50, 'SEALED')]);
    const findings = [await run('hidden-pairs'), await run('pattern', { pattern: 'phone-in-several-cities' })];
    const low = await graph.caller({ clearance: { level: 'OPEN', compartments: [] } });
    for (const { id } of findings)
      await expect(graph.services.findings.finding(id, low)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('keep to a scope: pairs by their ends, circuits by their reports; a pattern has none', async () => {
    expect(await run('hidden-pairs', {}, { ids: [idOf(1)] })).toMatchObject({ items: 0 });
    expect(await run('hidden-pairs', {}, { ids: [idOf(9)] })).toMatchObject({ items: 1 });
    expect(await run('hidden-pairs', {}, { kinds: ['phone'] })).toMatchObject({ items: 0 });
    expect(await run('circuits', {}, { to: '2024-03-04T00:00:00.000Z' })).toMatchObject({ items: 0 });
    const refused = async (options: object, scope = {}) => expect(run('pattern', options, scope)).rejects;
    const bad = { code: 'BAD_USER_INPUT' };
    await (await refused({ pattern: 'phone-in-several-cities' }, { source: 'test' })).toMatchObject(bad);
    await (await refused({ pattern: 'phone-in-several-cities', nonsense: 1 })).toMatchObject(bad);
    await (await refused({})).toMatchObject(bad);
    await (await refused({ pattern: 'nonsense' })).toMatchObject({ code: 'NOT_FOUND' });
    await expect(run('hidden-pairs', { mostReports: 201 })).rejects.toMatchObject(bad);
  });
});
