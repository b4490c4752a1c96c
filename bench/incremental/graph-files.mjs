import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createIdMaker } from '../../dist/domain/keys.js';
import { toBatchRows } from '../../dist/graph/batch/batch-rows.js';
import { openSources } from '../../dist/ingest/open-sources.js';
import { RECORD_VERSION } from '../../dist/services/resolution/group-reader.js';
import { CsvFile } from './csv-file.mjs';

/** Columns of `write/save-mentions` that are properties of the mention, from the sixth on, with their types. */
const MENTION = [
  'id',
  'key:ID(mention)',
  'ref',
  'type',
  'name',
  'nameKey',
  'given:string[]',
  'family:string[]',
  'suffix',
  'aliases:string[]',
  'searchText',
  'searchWords',
  'birthFrom:datetime',
  'birthTo:datetime',
  'birthOriginal',
  'birthPrecision',
  'ageMin:float',
  'ageMax:float',
  'sex',
  'heightMinCm:float',
  'heightMaxCm:float',
  'weightMinKg:float',
  'weightMaxKg:float',
  'hair',
  'eyes',
  'race',
  'ethnicity',
  'details',
];
const EDGE = [
  ':START_ID(report)',
  ':END_ID(value)',
  'key',
  'role',
  'of',
  'ordinal:int',
  'original',
  'confidence:float',
];
/** Rows made at once, as an ingest makes them. */
const AT_ONCE = 2_000;

const FILES = {
  reports: [
    'nodes',
    'Report',
    [
      ':ID(report)',
      'id',
      'key',
      'family',
      'marking',
      'sourceKey',
      'kind',
      'title',
      'undated',
      'sourceId',
      'source',
      'run',
      'recordedAt:datetime',
      'current:boolean',
    ],
  ],
  mentions: ['nodes', 'Mention', [...MENTION, 'record', 'recordVersion:int']],
  entities: ['nodes', 'Entity', ['key:ID(entity)', ':LABEL']],
  values: [
    'nodes',
    'Value',
    ['id:ID(value)', ':LABEL', 'kind', 'key', 'coarse:boolean', 'derived', 'bare', 'searchText'],
  ],
  blocks: ['nodes', 'Block', ['key:ID(block)']],
  sources: ['nodes', 'Source', ['id:ID(source)', 'name']],
  runs: ['nodes', 'IngestRun', ['id:ID(run)', 'source', 'status', 'startedAt:datetime', 'batches:int']],
  markings: ['nodes', 'Marking', ['key', 'level', 'compartments:string[]']],
  installations: ['nodes', 'Installation', ['name', 'idKey', 'createdAt:datetime']],
  from: ['relationships', 'FROM', [':START_ID(report)', ':END_ID(source)']],
  recorded: ['relationships', 'RECORDED_BY', [':START_ID(report)', ':END_ID(run)']],
  describes: [
    'relationships',
    'DESCRIBES',
    [':START_ID(report)', ':END_ID(mention)', 'key', 'role', 'ordinal:int', 'original', 'confidence:float'],
  ],
  resolves: ['relationships', 'RESOLVES_TO', [':START_ID(mention)', ':END_ID(entity)', 'heldFrom:datetime']],
  mentionsValue: ['relationships', 'MENTIONS', EDGE],
  located: ['relationships', 'LOCATED_AT', EDGE],
  inBlock: ['relationships', 'IN_BLOCK', [':START_ID(entity)', ':END_ID(block)']],
  links: [
    'relationships',
    'LINK',
    [':START_ID(mention)', ':END_ID(mention)', 'key', 'weight:float', 'model', 'heldFrom:datetime'],
  ],
};

/**
 * Writes a graph of a people table as files for neo4j-admin import: read and mapped as an ingest does it, rows made as
 * the writer makes them, records and blocking keys as the resolver makes them. Records of one person, which stand one
 * after the other, are linked where the model says so.
 *
 * @param persons person of each row, in the order of the rows
 * @returns arguments of the import, and for `inspect` row ids the record and the blocking keys
 */
export async function writeGraphFiles({ directory, input, mapping, persons, idKey, normalisers, model, now, inspect }) {
  mkdirSync(directory, { recursive: true });
  const files = Object.fromEntries(
    Object.entries(FILES).map(([name, [, , header]]) => [name, new CsvFile(join(directory, `${name}.csv`), header)]),
  );
  const idOf = createIdMaker(idKey);
  const at = now.toISOString();
  const source = { id: idOf('source', 'people'), name: 'people' };
  const run = 'run:imported';
  files.sources.add(source.id, source.name);
  files.runs.add(run, source.name, 'DONE', at, 1);
  files.installations.add('asterism', idKey, at);
  const known = { values: new Set(), blocks: new Set(), markings: new Set() };
  const inspected = new Map();
  let person = { number: -1, members: [] };
  const counts = { mentions: 0, inBlock: 0, links: 0 };

  const write = async (reports, firstRow) => {
    const rows = toBatchRows(reports, idOf);
    for (const { key, level, compartments } of rows.markings)
      if (!known.markings.has(key)) {
        known.markings.add(key);
        files.markings.add(key, level, compartments);
      }
    const values = new Map(rows.values.map((row) => [row[0], row]));
    for (const [id, label, kind, key, coarse, , derived, bare, searchText] of rows.values)
      if (!known.values.has(id)) {
        known.values.add(id);
        files.values.add(id, label, kind, key, coarse, derived, bare, searchText);
      }
    const named = rows.reports.map(() => []);
    for (const [links, file] of [
      [rows.identifierLinks, files.mentionsValue],
      [rows.placeLinks, files.located],
    ])
      for (const { value, edges } of links)
        for (const [report, key, role, of, ordinal, original, confidence] of edges) {
          file.add(rows.reports[report].id, value, key, role, of, ordinal, original, confidence);
          named[report].push({ value: values.get(value), of });
        }
    for (const { id, row } of rows.reports) {
      files.reports.add(
        id,
        id,
        ...row.slice(1, 7),
        row[10] === null ? id : null,
        source.id,
        source.name,
        run,
        at,
        true,
      );
      files.from.add(id, source.id);
      files.recorded.add(id, run);
    }
    const byOrder = [...rows.mentions].sort((a, b) => rows.reports[a[0]].order - rows.reports[b[0]].order);
    for (const row of byOrder) {
      const [index, group, label, edge, role, ordinal, id, key] = row;
      const report = rows.reports[index];
      const record = model.recordOf({
        id,
        report: report.id,
        facts: factsOf(row),
        people: 1,
        values: named[index].map((one) => mentionValue(one, key)),
      });
      files.mentions.add(...row.slice(6), JSON.stringify(record), RECORD_VERSION);
      files.entities.add(group, label);
      files.describes.add(report.id, key, edge, role, ordinal, row[10] ?? '', 1);
      files.resolves.add(key, group, at);
      const blocks = model.blockingKeys(record);
      for (const block of blocks) {
        if (!known.blocks.has(block)) {
          known.blocks.add(block);
          files.blocks.add(block);
        }
        files.inBlock.add(group, block);
      }
      counts.mentions += 1;
      counts.inBlock += blocks.length;
      const number = persons[firstRow + report.order];
      if (number !== person.number) person = { number, members: [] };
      for (const other of person.members) {
        const weight = model.weightOf(other.record, record);
        if (weight < model.least) continue;
        const [from, to] = other.key < key ? [other.key, key] : [key, other.key];
        files.links.add(from, to, `${from}~${to}@imported`, weight, model.id, at);
        counts.links += 1;
      }
      person.members.push({ key, record });
      const { sourceKey } = reports[report.order];
      if (inspect.has(sourceKey)) inspected.set(sourceKey, { record, blocks });
    }
    for (const file of Object.values(files)) await file.flush();
  };

  const options = { source: source.name, marking: null, normalisers, now };
  const sources = await openSources([input], mapping, options);
  let [batch, done] = [[], 0];
  for (const file of sources.list)
    for await (const { report, rejects } of file.items()) {
      if (!report) throw new Error(`a row was rejected: ${JSON.stringify(rejects)}`);
      batch.push(report);
      if (batch.length < AT_ONCE) continue;
      await write(batch, done);
      done += batch.length;
      batch = [];
    }
  if (batch.length) await write(batch, done);
  await sources.close();
  for (const file of Object.values(files)) await file.close();
  const inputs = Object.entries(FILES).map(([name, [kind, label]]) => `--${kind}=${label}=${files[name].path}`);
  return { inputs, inspected, counts };
}

const COLUMNS = MENTION.map((column) => column.split(':')[0]);

/** A mention as `read/groups-to-resolve` gives it. */
function factsOf(row) {
  const facts = Object.fromEntries(COLUMNS.map((column, i) => [column, row[6 + i]]));
  return {
    ...facts,
    given: facts.given ?? [],
    family: facts.family ?? [],
    aliases: facts.aliases ?? [],
    observedFrom: null,
    details: facts.details ? JSON.parse(facts.details) : {},
  };
}

const mentionValue = ({ value: [id, , kind, key, , , derived], of }, mention) => ({
  id,
  kind,
  key,
  derived: derived ? JSON.parse(derived) : {},
  owned: of === mention,
});
