import { randomUUID } from 'node:crypto';
import type { KeyedReport } from '../../src/services/ports-of-ingest.js';
import type { TestGraph } from './open-graph.js';

/** Writes reports as one run with one batch for each list. @returns the run's id */
export async function writeReports(graph: TestGraph, ...batches: readonly (readonly KeyedReport[])[]): Promise<string> {
  return writeReportsAt(graph, new Date().toISOString(), ...batches);
}

/** The same for a graph with a clock of its own: the run begins at `startedAt`. */
export async function writeReportsAt(
  graph: TestGraph,
  startedAt: string,
  ...batches: readonly (readonly KeyedReport[])[]
): Promise<string> {
  const deadline = { signal: new AbortController().signal, at: Date.now() + 60_000 };
  const id = `run:${randomUUID()}`;
  const request = {
    id,
    source: 'test',
    inputs: ['test.csv'],
    mapping: 'auto',
    marking: null,
    startedAt,
  };
  await graph.stores.runs.create(request, 'test', deadline);
  for (const [batch, reports] of batches.entries()) {
    const progress = {
      batch,
      positionFile: 'test.csv',
      positionRecord: batch,
      bytesRead: 0,
      bytesTotal: null,
      rejects: 0,
    };
    await graph.stores.runs.prepare(id, 'test', reports).commit(progress, deadline);
  }
  await graph.stores.runs.finish(id, 'COMPLETED', null, null, deadline);
  return id;
}
