import type { IdMaker } from '../domain/keys.js';
import { formatMarking, joinMarkings, parseMarking } from '../domain/marking.js';
import type { KeyedReport } from '../services/ports-of-ingest.js';
import { toBatchRows } from './batch-rows.js';
import type { OpenTransaction } from './statement-runner.js';
import * as statements from './statements/write-statements.js';

export interface BatchContext {
  readonly run: string;
  readonly batch: number;
  readonly source: string;
  /** The batch's time; becomes `recordedAt`. */
  readonly at: string;
  readonly idOf: IdMaker;
}

/**
 * Writes the reports of a batch. Edges and mentions are made together with their report version
 * and never change, so only versions that are new get them; known ones cost one look-up.
 */
export async function writeBatch(
  transaction: OpenTransaction,
  reports: readonly KeyedReport[],
  context: BatchContext,
): Promise<{ reportsNew: number; reportsKnown: number }> {
  if (!reports.length) return { reportsNew: 0, reportsKnown: 0 };
  const { run, batch, source, at, idOf } = context;
  const rows = toBatchRows(reports, { idOf, run, batch, at });
  await transaction.run(statements.saveMarkings, { rows: rows.markings });
  const saved = await transaction.run(statements.saveReports, {
    rows: rows.reports.map((report) => report.row),
    source: idOf('source', source),
    sourceName: source,
    run,
    batch,
    at,
  });
  const fresh = saved.filter((report) => report.isNew).map((report) => report.id);
  if (fresh.length) await writeContents(transaction, rows, fresh, at);
  const unsettled = new Set(saved.filter((report) => report.unsettled).map((report) => report.id));
  await settle(transaction, rows, unsettled, at);
  return { reportsNew: fresh.length, reportsKnown: saved.length - fresh.length };
}

async function writeContents(
  transaction: OpenTransaction,
  rows: ReturnType<typeof toBatchRows>,
  fresh: readonly string[],
  at: string,
): Promise<void> {
  const edgesOf = (edges: ReadonlyMap<string, readonly object[]>) =>
    fresh.flatMap((report) => (edges.get(report)?.length ? [{ report, edges: edges.get(report)! }] : []));
  await transaction.run(statements.saveValues, { rows: rows.values });
  await transaction.run(statements.saveMentions, {
    // In one order for all writers, so that they wait for each other rather than lock each other out.
    rows: fresh.flatMap((report) => rows.mentions.get(report) ?? []).sort(byGroup),
    at,
  });
  await transaction.run(statements.linkMentions, { rows: edgesOf(rows.mentionEdges) });
  await transaction.run(statements.linkLocations, { rows: edgesOf(rows.locationEdges) });
}

async function settle(
  transaction: OpenTransaction,
  rows: ReturnType<typeof toBatchRows>,
  unsettled: ReadonlySet<string>,
  at: string,
): Promise<void> {
  const familiesOf = (reports: typeof rows.reports) => [...new Set(reports.map((report) => report.family))];
  const families = familiesOf(rows.reports);
  const contested = familiesOf(rows.reports.filter((report) => unsettled.has(report.id)));
  if (contested.length) await transaction.run(statements.settleVersions, { families: contested, at });
  const parts = await transaction.run(statements.linkParts, { families, at });
  if (!parts.length) return;
  const marked = parts.map(({ part, own, wholes }) => ({
    id: part,
    marking: formatMarking([own, ...wholes].map(parseMarking).reduce(joinMarkings)),
  }));
  await transaction.run(statements.saveMarkings, {
    rows: marked.map(({ marking }) => ({ ...parseMarking(marking), key: marking })),
  });
  await transaction.run(statements.markReports, { rows: marked });
}

const byGroup = (a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): number =>
  String(a['group']) < String(b['group']) ? -1 : 1;
