import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { stringify } from 'csv-stringify';
import { parse as parseYaml } from 'yaml';
import { AsterismError } from '../domain/errors.js';
import { type Linkage, linkRecords } from '../resolution/link-records.js';
import { probabilityOf } from '../resolution/model/match-weight.js';
import { type ModelDocument, toScoringModel } from '../resolution/model/model-document.js';
import { priorForSize } from '../resolution/model/prior-for-size.js';
import type { ScoringModel } from '../resolution/model/scoring-model.js';
import type { PersonRecord } from '../resolution/person-record.js';
import { tableVetoOf } from '../resolution/table-veto.js';
import { toColumnMap } from '../services/link/column-map.js';
import { explainPair, type PairExplanation, writeExplanations } from './link-explanations.js';
import { readModelFile, writeModelFile } from './model-file.js';
import { readTable } from './read-table.js';

export interface LinkRequest {
  /** One table to find duplicates in, or two to link. */
  readonly tables: readonly string[];
  /** YAML file of the column map. */
  readonly columns: string;
  /** CSV file to write with `id,cluster`, every record once. */
  readonly out: string;
  /** CSV file to write with `id_l,id_r,score`, or null. */
  readonly pairs: string | null;
  /** Probability from which on two records count as one person. */
  readonly threshold: number;
  /** With two tables: a record of the one is at most one record of the other. */
  readonly oneToOne: boolean;
  /** Model file to score with; without one a model is trained on the records. */
  readonly model?: string | undefined;
  /** File to write the model to. */
  readonly exportModel?: string | undefined;
  /** JSON Lines file to write with why each pair has its score, and how many pairs at most: the least certain ones. */
  readonly explain?: { readonly file: string; readonly limit: number } | undefined;
  /** Ids of two records to explain. */
  readonly why?: readonly [left: string, right: string] | undefined;
  onStage?(stage: string): void;
}

export interface LinkSummary {
  readonly records: number;
  readonly clusters: number;
  /** Rows that could not be read; each with its place and why. */
  readonly rejects: readonly string[];
  readonly linkage: Linkage;
  /** The pair that was asked for. */
  readonly why: PairExplanation | null;
}

/** Finds which rows of people tables are of one person, without a database. @throws AsterismError BAD_MAPPING, BAD_FILE, BAD_USER_INPUT */
export async function linkTables(request: LinkRequest): Promise<LinkSummary> {
  const map = toColumnMap(parseMap(await readMap(request.columns), request.columns), request.columns);
  const given = request.model === undefined ? null : await readModelFile(request.model);
  const records: PersonRecord[] = [];
  const tableOf: number[] = [];
  const rejects: string[] = [];
  request.onStage?.('reading');
  for (const [table, file] of request.tables.entries()) {
    await readTable(file, map, records, rejects);
    while (tableOf.length < records.length) tableOf.push(table);
  }
  checkIds(records, tableOf);
  request.onStage?.(`comparing ${records.length.toLocaleString('en-US')} records`);
  const linkage = linkRecords(records, {
    threshold: request.threshold,
    oneToOne: request.oneToOne,
    ...(given ? { scoring: scoringFor(given, records.length) } : {}),
    ...(request.tables.length > 1 ? { tableOf } : {}),
  });
  request.onStage?.('writing');
  await writeCsv(request.out, clusterRows(records, linkage));
  if (request.pairs !== null) await writeCsv(request.pairs, pairRows(records, linkage));
  const linked = { records, linkage, threshold: request.threshold, vetoOf: tableVetoOf };
  if (request.exportModel !== undefined) await writeModelFile(request.exportModel, linked, request.tables);
  if (request.explain) await writeExplanations(request.explain.file, linked, request.explain.limit);
  const why = request.why ? explainPair(linked, ...request.why) : null;
  return { records: records.length, clusters: new Set(linkage.clusters).size, rejects, linkage, why };
}

function scoringFor(document: ModelDocument, records: number): ScoringModel {
  const { model, terms } = toScoringModel(document);
  return { model: priorForSize(model, document.trainedOn.records, records), terms };
}

const readMap = (file: string): Promise<string> =>
  readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new AsterismError('BAD_USER_INPUT', `Cannot read the column map "${file}" (${error.code}).`);
  });

function parseMap(text: string, file: string): unknown {
  try {
    return parseYaml(text);
  } catch (error) {
    throw new AsterismError('BAD_MAPPING', `${file}: the YAML is broken: ${(error as Error).message.split('\n')[0]}`);
  }
}

/** Ids name the rows of the answer, so they must differ. */
function checkIds(records: readonly PersonRecord[], tableOf: readonly number[]): void {
  const seen = new Map<string, number>();
  for (const [index, { id }] of records.entries()) {
    const before = seen.get(id);
    if (before !== undefined)
      throw new AsterismError(
        'BAD_USER_INPUT',
        `Two records have the id "${id.slice(0, 60)}"${tableOf[before] === tableOf[index] ? '' : ', one in each table'}. Name a column whose values differ as "id".`,
      );
    seen.set(id, index);
  }
}

function* clusterRows(records: readonly PersonRecord[], { clusters }: Linkage): Generator<readonly string[]> {
  yield ['id', 'cluster'];
  for (let i = 0; i < clusters.length; i += 1) yield [records[i]!.id, records[clusters[i]!]!.id];
}

function* pairRows(records: readonly PersonRecord[], { pairs }: Linkage): Generator<readonly string[]> {
  yield ['id_l', 'id_r', 'score'];
  for (const { a, b, weight } of pairs) yield [records[a]!.id, records[b]!.id, probabilityOf(weight).toFixed(6)];
}

async function writeCsv(file: string, rows: Iterable<readonly string[]>): Promise<void> {
  try {
    await pipeline(rows, stringify(), createWriteStream(file));
  } catch (error) {
    throw new AsterismError('BAD_USER_INPUT', `Cannot write "${file}" (${(error as NodeJS.ErrnoException).code}).`);
  }
}
