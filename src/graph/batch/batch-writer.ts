import { markVersions, settleVersions } from '../settle-reports.js';
import type { OpenTransaction } from '../statement-runner.js';
import * as statements from '../statements/write-statements.js';
import type { BatchRows } from './batch-rows.js';
import type { EdgeRow } from './edge-row.js';
import type { LinkRow } from './value-rows.js';

export interface BatchContext {
  readonly run: string;
  readonly source: { readonly id: string; readonly name: string };
  /** The batch's time; becomes `recordedAt`. */
  readonly at: string;
}

/** A report version as the database has it. */
interface SavedReport {
  readonly id: string;
  readonly node: string;
  readonly isNew: boolean;
  readonly isCurrent: boolean;
  readonly hasVersions: boolean;
  readonly isWhole: boolean;
}

/**
 * Writes the reports of a batch. Edges and mentions are made together with their report version
 * and never change, so only versions that are new get them. Statements that do not need each other's rows are
 * sent without waiting: the database works on one while the next is encoded, which takes as long as a fifth of the work.
 */
export async function writeBatch(
  transaction: OpenTransaction,
  rows: BatchRows,
  context: BatchContext,
): Promise<{ reportsNew: number; reportsKnown: number }> {
  if (!rows.reports.length) return { reportsNew: 0, reportsKnown: 0 };
  const { source, run, at } = context;
  const [saved] = await Promise.all([
    transaction.run(statements.saveReports, {
      rows: rows.reports.map((report) => report.row),
      source: source.id,
      sourceName: source.name,
      run,
      at,
    }),
    transaction.run(statements.saveMarkings, { rows: rows.markings }),
    transaction.run(statements.saveValues, { rows: rows.values }),
  ]);
  const byId = new Map(saved.map((report) => [report.id, report]));
  const stored = rows.reports.map(({ id }) => byId.get(id)!);
  // Settling comes after the run is recorded: a version without one counts as retracted.
  await Promise.all([
    recordRun(transaction, rows, stored, context),
    settle(transaction, rows, stored, at),
    writeContents(transaction, rows, stored, at),
  ]);
  const reportsNew = stored.filter(({ isNew }) => isNew).length;
  return { reportsNew, reportsKnown: stored.length - reportsNew };
}

/** Records which run brought the versions, and the time at which a version came in again while another was current. */
async function recordRun(
  transaction: OpenTransaction,
  rows: BatchRows,
  stored: readonly SavedReport[],
  { run, source, at }: BatchContext,
): Promise<void> {
  const nodes = stored.filter(({ isNew }) => isNew).map(({ node }) => node);
  const asserted = rows.reports.flatMap(({ order, isContested }, index) => {
    const { node, isNew, isCurrent } = stored[index]!;
    const isAnew = isContested || !isCurrent;
    return isNew && !isAnew ? [] : [{ node, order: isAnew ? order : undefined }];
  });
  await Promise.all([
    nodes.length
      ? transaction.run(statements.linkReports, { nodes, source: source.id, sourceName: source.name, run })
      : null,
    asserted.length ? transaction.run(statements.assertReports, { rows: asserted, run, at }) : null,
  ]);
}

async function writeContents(
  transaction: OpenTransaction,
  rows: BatchRows,
  stored: readonly SavedReport[],
  at: string,
): Promise<void> {
  const isNew = (report: number): boolean => stored[report]!.isNew;
  const isOfNew = ([report]: EdgeRow): boolean => isNew(report);
  const ofNew = (links: readonly LinkRow[]) =>
    links
      .map((link) => (link.edges.every(isOfNew) ? link : { ...link, edges: link.edges.filter(isOfNew) }))
      .filter(({ edges }) => edges.length);
  const nodes = stored.map(({ node }) => node);
  const identifiers = ofNew(rows.identifierLinks);
  const places = ofNew(rows.placeLinks);
  const mentions = rows.mentions.filter(([report]) => isNew(report));
  await Promise.all([
    identifiers.length ? transaction.run(statements.linkIdentifiers, { rows: identifiers, nodes }) : null,
    places.length ? transaction.run(statements.linkPlaces, { rows: places, nodes }) : null,
    mentions.length ? transaction.run(statements.saveMentions, { rows: mentions, nodes, at }) : null,
  ]);
}

/** Decides which versions hold, joins parts with their wholes, and marks what that touches. */
async function settle(
  transaction: OpenTransaction,
  rows: BatchRows,
  stored: readonly SavedReport[],
  at: string,
): Promise<void> {
  const familiesOf = (isMeant: (report: SavedReport, index: number) => boolean) => [
    ...new Set(rows.reports.filter((_, index) => isMeant(stored[index]!, index)).map(({ family }) => family)),
  ];
  const contested = familiesOf(({ isNew, hasVersions }) => !isNew || hasVersions);
  const joined = familiesOf(({ isWhole }, index) => isWhole || rows.reports[index]!.isPart);
  const [parts] = await Promise.all([
    joined.length ? transaction.run(statements.linkParts, { families: joined, at }) : [],
    contested.length ? settleVersions(transaction, contested, at) : null,
  ]);
  await markVersions(transaction, [...new Set([...contested, ...parts.map((part) => part.family)])]);
}
