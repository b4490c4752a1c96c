import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type AsOf, NOW } from '../../src/domain/as-of.js';
import type { Clearance } from '../../src/domain/marking.js';
import type { Caller } from '../../src/services/caller.js';
import type { ReportsRequest } from '../../src/services/link-service.js';
import type { FollowUp } from '../../src/services/ports.js';
import { everyId } from '../support/every-answer.js';
import { openGraph, type TestGraph } from '../support/open-graph.js';
import { batches } from '../support/random-graph.js';
import { writeReports } from '../support/write-reports.js';

const CLEARANCES: Clearance[] = [
  { level: 'OPEN', compartments: [] },
  { level: 'CONFIDENTIAL', compartments: ['A'] },
  { level: 'SEALED', compartments: ['A', 'B'] },
];
const TIMES: AsOf[] = [NOW, { ...NOW, validAt: '2024-03-10T12:00:00.000Z' }];
const FOLLOW_UPS: FollowUp[] = [
  { whole: true, facts: 'whole', reports: { first: 2, order: 'OLDEST_FIRST', whole: true } },
  { whole: false, facts: 'listed', reports: { first: 1, order: 'NEWEST_FIRST', whole: false } },
  { whole: true, facts: 'listed', reports: null },
  { whole: false, facts: null, reports: null },
];

describe('what stands around pages of reports', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await openGraph();
  });
  afterAll(() => graph.close());

  /** What the same says when one thing is asked after the other. */
  async function oneByOne(requests: readonly ReportsRequest[], followUp: FollowUp, caller: Caller) {
    const { links, nodes } = graph.services;
    const pages = await links.reportsOf(requests, caller);
    const reports = [...new Set(pages.flatMap(({ rows }) => rows.map(({ row }) => row.id)))];
    const facts = new Map((await links.factsOf(reports, caller)).map((some, i) => [reports[i]!, some]));
    const named = [...new Set([...facts.values()].flat().map(({ entityId }) => entityId))];
    const request = (of: string) => ({
      of,
      after: null,
      first: followUp.reports!.first,
      order: followUp.reports!.order,
    });
    const pagesOfNamed = followUp.reports ? await links.reportsOf(named.map(request), caller) : [];
    const starts = requests.filter((_, i) => pages[i]!.rows.length).map(({ of }) => of);
    const asked = [...new Set([...starts, ...(followUp.facts ? named : [])])];
    const isPerson = (id: string) => id.startsWith('person:');
    return {
      pages,
      facts,
      named: new Map(pagesOfNamed.map((page, i) => [named[i]!, page])),
      values: await nodes.values(
        asked.filter((id) => !isPerson(id)),
        caller,
      ),
      persons: await nodes.persons(followUp.facts ? named.filter(isPerson) : [], caller),
    };
  }

  const listed = ({
    id,
    kind,
    title,
    observedFrom,
  }: {
    id: string;
    kind: string;
    title: string | null;
    observedFrom: string | null;
  }) => ({ id, kind, title, observedFrom });
  const byId = (rows: readonly ({ readonly id: string } | null)[]) =>
    Object.fromEntries(rows.flatMap((row) => (row ? [[row.id, row]] : [])));

  it('is what is found by asking for one thing after the other, whoever asks', async () => {
    await fc.assert(
      fc.asyncProperty(batches({ versions: true }), fc.constantFrom(...CLEARANCES), async (lists, clearance) => {
        await graph.empty();
        await writeReports(graph, ...lists);
        await graph.resolve();
        const ids = await everyId(graph);
        for (const asOf of TIMES)
          for (const followUp of FOLLOW_UPS) {
            const caller = { ...(await graph.caller({ clearance, timeoutMs: 120_000 })), asOf };
            const page = (of: string, first: number): ReportsRequest => ({
              of,
              first,
              after: null,
              order: 'NEWEST_FIRST',
            });
            // Two pages of one thing hold the same reports.
            const twice = ids.values.slice(0, 2).map((of) => page(of, 1));
            const requests = [...[...ids.values, ...ids.persons].map((of) => page(of, 2)), ...twice];
            const around = await graph.services.links.reportsAround(requests, followUp, caller);
            const plain = await oneByOne(requests, followUp, caller);

            const found = followUp.whole ? around.pages : around.lists;
            for (const [i, request] of requests.entries()) {
              const { rows, hasNextPage } = plain.pages[i]!;
              const expected = followUp.whole ? rows : rows.map(({ row, cursor }) => ({ row: listed(row), cursor }));
              expect(found.find((one) => one.request === request)!.rows).toEqual({ rows: expected, hasNextPage });
            }
            expect(around.facts).toEqual(followUp.facts === 'whole' ? plain.facts : new Map());
            const listedFacts = [...plain.facts].map(([id, facts]): [string, object[]] => [
              id,
              facts.map(({ reportId, entityKind, entityId, mentionId }) => ({
                reportId,
                entityKind,
                entityId,
                mentionId,
              })),
            ]);
            expect(around.listedFacts).toEqual(new Map(followUp.facts ? listedFacts : []));
            expect(byId(around.values)).toEqual(byId(plain.values));
            expect(byId(around.persons)).toEqual(byId(plain.persons));
            const named = [...around.pages, ...around.lists].filter(({ request }) => !requests.includes(request));
            expect(new Set(named.map(({ request }) => request.of))).toEqual(new Set(plain.named.keys()));
            for (const { request, rows } of named)
              expect(rows.rows.map(({ row, cursor }) => [listed(row), cursor])).toEqual(
                plain.named.get(request.of)!.rows.map(({ row, cursor }) => [listed(row), cursor]),
              );
          }
      }),
      { numRuns: 4, endOnFailure: true },
    );
  }, 600_000);
});
