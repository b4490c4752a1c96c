import { readFile } from 'node:fs/promises';
import { parse as parseYaml } from 'yaml';
import { AsterismError } from '../domain/errors.js';
import type { ColumnMap } from '../services/link/column-map.js';
import { toColumnMap } from '../services/link/parse-column-map.js';

/** Reads the YAML of a column map. @throws AsterismError BAD_USER_INPUT when there is no such file, BAD_MAPPING when it is no map */
export async function readColumnMap(file: string): Promise<ColumnMap> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new AsterismError('BAD_USER_INPUT', `Cannot read the column map "${file}" (${error.code}).`);
  });
  return toColumnMap(parseMap(text, file), file);
}

function parseMap(text: string, file: string): unknown {
  try {
    return parseYaml(text);
  } catch (error) {
    throw new AsterismError('BAD_MAPPING', `${file}: the YAML is broken: ${(error as Error).message.split('\n')[0]}`);
  }
}
