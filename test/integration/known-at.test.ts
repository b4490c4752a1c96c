import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { KeyedReport } from '../../src/services/ports-of-ingest.js';
import { everyAnswer, everyId } from '../support/every-answer.js';
import { openGraph, type TestGraph } from '../support/open-graph.js';
import { batches } from '../support/random-graph.js';
import { writeReportsAt } from '../support/write-reports.js';

const START = Date.parse('2026-01-01T00:00:00.000Z');
const MINUTE = 60_000;
const SLOW = 300_000;

/** What happens, one thing a minute: a batch comes in, or the n-th report there is is retracted or restored. */
type Happening =
  | { readonly write: readonly KeyedReport[] }
  | { readonly retract: number }
  | { readonly restore: number };

const happenings = fc
  .tuple(batches({ versions: true }), fc.array(fc.record({ pick: fc.nat(20), back: fc.boolean() }), { maxLength: 3 }))
  .map(([lists, changes]): Happening[] => {
    // Markings of today count whatever the date, and a part takes its whole's, a version its row's: tested elsewhere.
    const markings = new Map(lists.flat().map((one) => [one.sourceKey, one.marking]));
    const marked = (one: KeyedReport) => ({
      ...one,
      partOf: null,
      marking: markings.get(one.sourceKey) ?? one.marking,
    });
    const writes = lists.map((list) => ({ write: list.map(marked) }));
    return [
      ...writes,
      ...changes.flatMap(({ pick, back }) => [{ retract: pick }, ...(back ? [{ restore: pick }] : [])]),
    ];
  });

describe('knownAt', () => {
  let graph: TestGraph;
  let clock = START;
  beforeAll(async () => {
    graph = await openGraph(() => new Date(clock));
  });
  afterAll(() => graph.close());

  async function happen(list: readonly Happening[]): Promise<void> {
    await graph.empty();
    for (const [minute, one] of list.entries()) {
      clock = START + minute * MINUTE;
      if ('write' in one) {
        await writeReportsAt(graph, new Date(clock).toISOString(), one.write);
        continue;
      }
      const { reports } = await everyId(graph);
      const id = reports[('retract' in one ? one.retract : one.restore) % reports.length];
      if (!id) continue;
      if ('retract' in one) await graph.services.retraction.retract({ id, reason: 'test' }, await graph.caller());
      else await graph.services.retraction.restore({ id, reason: 'test' }, await graph.caller());
    }
  }

  it(
    'answers every field as a database that was loaded only up to then',
    async () => {
      await fc.assert(
        fc.asyncProperty(happenings, fc.nat(), async (list, pick) => {
          const last = pick % list.length;
          const knownAt = new Date(START + last * MINUTE + MINUTE / 2).toISOString();
          await happen(list);
          const ids = await everyId(graph);
          const then = await everyAnswer(graph, ids, await graph.caller({ asOf: { knownAt }, timeoutMs: SLOW }));
          await happen(list.slice(0, last + 1));
          const now = await everyAnswer(graph, ids, await graph.caller({ timeoutMs: SLOW }));
          expect(withoutRuns(then)).toEqual(withoutRuns(now));
        }),
        { numRuns: 6, endOnFailure: true },
      );
    },
    SLOW,
  );

  it('is provisional from the start of the oldest open batch on', async () => {
    await graph.empty();
    const caller = await graph.caller();
    const at = (minute: number) => ({ ...caller.asOf, knownAt: new Date(START + minute * MINUTE).toISOString() });
    clock = START + 5 * MINUTE;
    const request = {
      id: 'run:open',
      source: 'test',
      inputs: ['x'],
      mapping: 'auto',
      marking: null,
      startedAt: new Date(clock).toISOString(),
    };
    await graph.stores.runs.create(request, 'test', caller);
    clock = START + 9 * MINUTE;
    expect(await graph.services.stats.provisional(at(4), caller)).toBe(false);
    expect(await graph.services.stats.provisional(at(6), caller)).toBe(true);
    await graph.stores.runs.finish('run:open', 'COMPLETED', null, null, caller);
    expect(await graph.services.stats.provisional(at(6), caller)).toBe(false);
  });
});

/** Run ids are random: the same history has others each time. */
const withoutRuns = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, part) => (key === 'runId' ? undefined : part)));
