import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { stringify } from 'csv-stringify/sync';
import { AsterismError } from '../domain/errors.js';
import { IntList } from '../resolution/int-list.js';
import { type Linkage, Linking } from '../resolution/link-records.js';
import { LinkTable } from '../resolution/link-table.js';
import { probabilityOf } from '../resolution/model/match-weight.js';
import { type ModelDocument, toScoringModel } from '../resolution/model/model-document.js';
import { priorForSize } from '../resolution/model/prior-for-size.js';
import type { ScoringModel } from '../resolution/model/scoring-model.js';
import type { PersonRecord } from '../resolution/person-record.js';
import { seePairs } from '../resolution/seen-pairs.js';
import { factVetoOf } from '../resolution/vetoes.js';
import { type PersonRow, personOfRow } from '../services/link/person-of-row.js';
import { compareAside } from './compare-aside.js';
import { explainPair, writeExplanations } from './link-explanations.js';
import type { LinkRequest, LinkSummary } from './link-request.js';
import type { LinkingThread, ReadPeople } from './linking-aside.js';

/** Rows written at once. */
const LOT = 5_000;

/**
 * Links the people of the tables of a request.
 *
 * @param tables readers of the tables, each started when it is asked for
 * @param thread shares the comparing, where the tables are large enough for it
 */
export async function linkRead(
  request: LinkRequest,
  tables: readonly (() => ReadPeople)[],
  thread: LinkingThread | null,
): Promise<LinkSummary> {
  const given =
    request.model === undefined ? null : await (await import('./model-file.js')).readModelFile(request.model);
  const table = new LinkTable();
  const tableOf = new IntList();
  /** Explaining takes the records themselves. */
  const records: PersonRecord[] = [];
  const isExplained = request.explain !== undefined || request.why !== undefined;
  const rejects: string[] = [];
  for (const [place, read] of tables.entries()) {
    const take = (row: PersonRow): void => {
      const record = personOfRow(row);
      table.add(record);
      tableOf.push(place);
      if (isExplained) records.push(record);
    };
    await read()(take, (reject) => rejects.push(reject));
  }
  checkIds(table.ids, tableOf);
  request.onStage?.(`comparing ${table.length.toLocaleString('en-US')} records`);
  const linking = new Linking(table, {
    threshold: request.threshold,
    oneToOne: request.oneToOne,
    ...(given ? { scoring: scoringFor(given, table.length) } : {}),
    ...(request.tables.length > 1 ? { tableOf: tableOf.taken() } : {}),
  });
  const linkage = linking.finish(
    thread ? await compareAside(linking, thread) : seePairs(linking.levels, linking.blocked()),
  );
  request.onStage?.('writing');
  await writeCsv(request.out, clusterRows(linkage));
  if (request.pairs !== null) await writeCsv(request.pairs, pairRows(linkage));
  if (request.exportModel !== undefined)
    await (await import('./model-file.js')).writeModelFile(request.exportModel, linkage, request.tables);
  const linked = { records, linkage, threshold: request.threshold, vetoOf: factVetoOf };
  if (request.explain) await writeExplanations(request.explain.file, linked, request.explain.limit);
  const why = request.why ? explainPair(linked, ...request.why) : null;
  return { records: table.length, clusters: new Set(linkage.clusters).size, rejects, linkage, why };
}

function scoringFor(document: ModelDocument, records: number): ScoringModel {
  const { model, terms } = toScoringModel(document);
  return { model: priorForSize(model, document.trainedOn.records, records), terms };
}

/** Ids name the rows of the answer, so they must differ. */
function checkIds(ids: readonly string[], tableOf: IntList): void {
  if (new Set(ids).size === ids.length) return;
  const seen = new Map<string, number>();
  for (const [index, id] of ids.entries()) {
    const before = seen.get(id);
    if (before !== undefined)
      throw new AsterismError(
        'BAD_USER_INPUT',
        `Two records have the id "${id.slice(0, 60)}"${tableOf.at(before) === tableOf.at(index) ? '' : ', one in each table'}. Name a column whose values differ as "id".`,
      );
    seen.set(id, index);
  }
}

function* clusterRows({ clusters, table: { ids } }: Linkage): Generator<readonly string[]> {
  yield ['id', 'cluster'];
  for (let i = 0; i < clusters.length; i += 1) yield [ids[i]!, ids[clusters[i]!]!];
}

function* pairRows({ pairs, table: { ids } }: Linkage): Generator<readonly string[]> {
  yield ['id_l', 'id_r', 'score'];
  for (const { a, b, weight } of pairs) yield [ids[a]!, ids[b]!, probabilityOf(weight).toFixed(6)];
}

async function writeCsv(file: string, rows: Iterable<readonly string[]>): Promise<void> {
  try {
    await pipeline(csvOf(rows), createWriteStream(file));
  } catch (error) {
    throw new AsterismError('BAD_USER_INPUT', `Cannot write "${file}" (${(error as NodeJS.ErrnoException).code}).`);
  }
}

/** In lots: row by row takes twice as long. */
function* csvOf(rows: Iterable<readonly string[]>): Generator<string> {
  let lot: (readonly string[])[] = [];
  for (const row of rows) {
    if (lot.push(row) < LOT) continue;
    yield stringify(lot);
    lot = [];
  }
  yield stringify(lot);
}
