import { markVersions, settleVersions } from '../settle-reports.js';
import type { OpenTransaction } from '../statement-runner.js';
import * as statements from '../statements/write-statements.js';
import type { BatchReport, BatchRows } from './batch-rows.js';
import type { Row } from './row.js';

export interface BatchContext {
  readonly run: string;
  readonly batch: number;
  readonly source: { readonly id: string; readonly name: string };
  /** The batch's time; becomes `recordedAt`. */
  readonly at: string;
}

/**
 * Writes the reports of a batch. Edges and mentions are made together with their report version
 * and never change, so only versions that are new get them; known ones cost one look-up. Statements
 * that do not need each other's rows are sent without waiting, so that the database is never idle.
 */
export async function writeBatch(
  transaction: OpenTransaction,
  rows: BatchRows,
  context: BatchContext,
): Promise<{ reportsNew: number; reportsKnown: number }> {
  if (!rows.reports.length) return { reportsNew: 0, reportsKnown: 0 };
  const { run, batch, source, at } = context;
  const [saved] = await Promise.all([
    transaction.run(statements.saveReports, {
      rows: rows.reports.map((report) => report.row),
      source: source.id,
      sourceName: source.name,
      run,
      batch,
      at,
    }),
    transaction.run(statements.saveMarkings, { rows: rows.markings }),
  ]);
  const fresh = new Set(saved.filter((report) => report.isNew).map((report) => report.id));
  const unsettled = new Set(saved.filter((report) => report.unsettled).map((report) => report.id));
  await Promise.all([
    settle(transaction, rows, unsettled, at),
    fresh.size ? writeContents(transaction, rows, fresh, at) : null,
  ]);
  return { reportsNew: fresh.size, reportsKnown: saved.length - fresh.size };
}

async function writeContents(
  transaction: OpenTransaction,
  rows: BatchRows,
  fresh: ReadonlySet<string>,
  at: string,
): Promise<void> {
  const written = rows.reports.filter((report) => fresh.has(report.id));
  const edgesOf = (pick: (report: BatchReport) => readonly Row[]) =>
    written.flatMap((report) => (pick(report).length ? [{ report: report.id, edges: pick(report) }] : []));
  await Promise.all([
    transaction.run(statements.saveValues, { rows: rows.values }),
    transaction.run(statements.saveMentions, {
      // In one order for all writers, so that they wait for each other rather than lock each other out.
      rows: written.flatMap((report) => report.mentions).sort(byGroup),
      at,
    }),
    transaction.run(statements.linkMentions, { rows: edgesOf((report) => report.mentionEdges), at }),
    transaction.run(statements.linkLocations, { rows: edgesOf((report) => report.locationEdges), at }),
  ]);
}

/** Decides which versions hold, joins parts with their wholes, and marks what that touches. */
async function settle(
  transaction: OpenTransaction,
  rows: BatchRows,
  unsettled: ReadonlySet<string>,
  at: string,
): Promise<void> {
  const familiesOf = (reports: readonly BatchReport[]) => [...new Set(reports.map((report) => report.family))];
  const contested = familiesOf(rows.reports.filter((report) => unsettled.has(report.id)));
  const [parts] = await Promise.all([
    transaction.run(statements.linkParts, { families: familiesOf(rows.reports), at }),
    contested.length ? settleVersions(transaction, contested, at) : null,
  ]);
  await markVersions(transaction, [...new Set([...contested, ...parts.map((part) => part.family)])]);
}

const byGroup = (a: Row, b: Row): number => (String(a['group']) < String(b['group']) ? -1 : 1);
