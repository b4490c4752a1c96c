import { stat } from 'node:fs/promises';
import { AsterismError } from '../domain/errors.js';
import { listFiles, STDIN } from './extract/list-files.js';
import { createJoins } from './mapping/joins.js';
import type { Mapping, Table } from './mapping/mapping.js';
import type { JoinSpec } from './mapping/mapping-document.js';
import { matchesFile } from './mapping/match-files.js';
import { recogniseMapping } from './mapping/recognise-mapping.js';
import { createSourceFile } from './read-source.js';
import type { SourceFile, SourceOptions, Sources } from './source-file.js';

export type { SourceFile, SourceItem, SourceOptions, Sources } from './source-file.js';

/**
 * Finds the files behind inputs and which table of the mapping each one is; reads none of them yet.
 * @param mapping `auto` takes the built-in mapping that fits
 * @throws AsterismError BAD_FILE when an input is nothing, BAD_MAPPING when nothing fits
 */
export async function openSources(
  inputs: readonly string[],
  mapping: Mapping | 'auto',
  options: SourceOptions,
): Promise<Sources> {
  const files = await listFiles(inputs);
  const chosen = mapping === 'auto' ? await recogniseMapping(files) : mapping;
  const joins = createJoins(
    files,
    { source: options.source, ...(options.limits ? { limits: options.limits } : {}) },
    options.scratch,
  );
  const joined = files.filter((file) => chosen.tables.some((table) => isJoined(table.joins, file)));
  const list: SourceFile[] = [];
  const used = new Set(joined);
  for (const table of chosen.tables) {
    for (const file of files) {
      if (!isOf(table, file, chosen, inputs, joined)) continue;
      used.add(file);
      const bytesTotal = file === STDIN ? null : (await stat(file)).size;
      list.push(createSourceFile({ file, bytesTotal, table, mapping: chosen, joins, options }));
    }
  }
  if (list.length === 0) {
    const wanted = chosen.tables
      .map((table) => `${table.name} (${[table.files ?? 'any file'].flat().join(', ')})`)
      .join('; ');
    throw new AsterismError(
      'BAD_MAPPING',
      `No file given fits a table of the mapping "${chosen.name}": ${wanted}. Name such files, or correct "files" in the mapping.`,
    );
  }
  const total = list.reduce<number | null>(
    (sum, { bytesTotal }) => (sum === null || bytesTotal === null ? null : sum + bytesTotal),
    0,
  );
  return {
    mapping: chosen,
    list,
    bytesTotal: total,
    unused: files.filter((file) => !used.has(file)),
    close: () => joins.close(),
  };
}

function isOf(
  table: Table,
  file: string,
  mapping: Mapping,
  inputs: readonly string[],
  joined: readonly string[],
): boolean {
  if (table.files && file !== STDIN && matchesFile(table.files, file)) return true;
  if (joined.includes(file)) return false;
  if (mapping.tables.length === 1) return !table.files || file === STDIN || inputs.includes(file);
  const others = mapping.tables.filter((other) => other !== table);
  return !table.files && !others.some((other) => other.files && matchesFile(other.files, file));
}

const isJoined = (joins: Readonly<Record<string, JoinSpec>> | undefined, file: string): boolean =>
  Object.values(joins ?? {}).some((join) => matchesFile(join.files, file) || isJoined(join.joins, file));
