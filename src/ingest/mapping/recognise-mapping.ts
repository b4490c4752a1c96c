import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { AsterismError } from '../../domain/errors.js';
import { STDIN } from '../extract/list-files.js';
import { readRecords } from '../extract/read-records.js';
import { requiredColumns } from './check-columns.js';
import { loadMapping } from './load-mapping.js';
import type { Mapping, Table } from './mapping.js';
import { matchesFile } from './match-files.js';
import { ingestPath } from './package-root.js';

/** Read once: they come with the package. */
let builtIn: readonly Mapping[] | null = null;

/** The mappings that come with the package: src/ingest/sources/&lt;name>/&lt;name>.mapping.yaml. */
export function builtInMappings(): readonly Mapping[] {
  builtIn ??= readBuiltIn();
  return builtIn;
}

function readBuiltIn(): Mapping[] {
  const root = ingestPath('sources');
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mapping.yaml'))
    .sort()
    .map((file) => loadMapping(join(root, file)));
}

/**
 * The built-in mapping whose tables fit most of the files by name and columns.
 * @throws AsterismError BAD_MAPPING that lists the built-in ones and says how to write one
 */
export async function recogniseMapping(
  files: readonly string[],
  mappings: readonly Mapping[] = builtInMappings(),
): Promise<Mapping> {
  const columns = new Map<string, readonly string[]>();
  for (const file of files) if (file !== STDIN) columns.set(file, await peekColumns(file));
  let best: { mapping: Mapping; score: number } | null = null;
  for (const mapping of mappings) {
    const score = scoreOf(mapping, columns);
    if (score > 0 && score > (best?.score ?? 0)) best = { mapping, score };
  }
  if (best) return best.mapping;
  const known = mappings.map((mapping) => `  ${mapping.name}: ${mapping.description ?? ''}`).join('\n');
  throw new AsterismError(
    'BAD_MAPPING',
    `No built-in mapping fits ${files.length === 1 ? `"${files[0]}"` : 'these files'}. Give one with --mapping FILE; docs/mappings.md shows how to write it. Built in are:\n${known}`,
  );
}

/** Sum over the files of the required columns found; a file lacking one counts for nothing. */
function scoreOf(mapping: Mapping, columns: ReadonlyMap<string, readonly string[]>): number {
  const tables: readonly (readonly [Table, Set<string>])[] = mapping.tables.map((table) => [
    table,
    requiredColumns(table),
  ]);
  let score = 0;
  for (const [file, has] of columns) {
    const found = tables
      .filter(
        ([table, needs]) =>
          needs.size > 0 &&
          (!table.files || matchesFile(table.files, file)) &&
          [...needs].every((column) => has.includes(column)),
      )
      .map(([table, needs]) => needs.size + (table.files ? 1 : 0));
    score += Math.max(0, ...found);
  }
  return score;
}

async function peekColumns(file: string): Promise<readonly string[]> {
  try {
    const reader = await readRecords(file, { source: '' });
    for await (const lot of reader.lots()) {
      const first = lot.find((item) => item.record)?.record;
      if (reader.columns()) return reader.columns() ?? [];
      if (first) return Object.keys(first.fields);
    }
  } catch (error) {
    // A bad file says nothing about the mapping; it is reported when it is read.
    if (!(error instanceof AsterismError)) throw error;
  }
  return [];
}
