import { createWriteStream, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { stringify } from 'csv-stringify';
import { parse as parseYaml } from 'yaml';
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
import { toColumnMap } from '../services/link/column-map.js';
import { type PersonRow, personOfRow } from '../services/link/person-of-row.js';
import { compareAside } from './compare-aside.js';
import { explainPair, type PairExplanation, writeExplanations } from './link-explanations.js';
import { readModelFile, writeModelFile } from './model-file.js';
import { readTableAside } from './read-table-aside.js';

/** Bytes of a table for which starting a thread does not pay. */
const SMALL = 2 ** 20;
/** Records whose pairs one thread compares about as soon as another has started and taken the features apart, in less memory. */
const FEW = 200_000;

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
  const table = new LinkTable();
  const tableOf = new IntList();
  /** Explaining takes the records themselves. */
  const records: PersonRecord[] = [];
  const isExplained = request.explain !== undefined || request.why !== undefined;
  const rejects: string[] = [];
  request.onStage?.('reading');
  for (const [place, file] of request.tables.entries()) {
    const take = (row: PersonRow): void => {
      const record = personOfRow(row);
      table.add(record);
      tableOf.push(place);
      if (isExplained) records.push(record);
    };
    const read = sizeOf(file) < SMALL ? (await import('./read-table.js')).readTable : readTableAside;
    await read(file, map, take, (reject) => rejects.push(reject));
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
    table.length < FEW ? seePairs(linking.levels, linking.blocked()) : await compareAside(linking),
  );
  request.onStage?.('writing');
  await writeCsv(request.out, clusterRows(linkage));
  if (request.pairs !== null) await writeCsv(request.pairs, pairRows(linkage));
  if (request.exportModel !== undefined) await writeModelFile(request.exportModel, linkage, request.tables);
  const linked = { records, linkage, threshold: request.threshold, vetoOf: factVetoOf };
  if (request.explain) await writeExplanations(request.explain.file, linked, request.explain.limit);
  const why = request.why ? explainPair(linked, ...request.why) : null;
  return { records: table.length, clusters: new Set(linkage.clusters).size, rejects, linkage, why };
}

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

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
    await pipeline(rows, stringify(), createWriteStream(file));
  } catch (error) {
    throw new AsterismError('BAD_USER_INPUT', `Cannot write "${file}" (${(error as NodeJS.ErrnoException).code}).`);
  }
}
