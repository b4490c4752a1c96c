import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { AsterismError } from '../../domain/errors.js';

/** The input that stands for standard input. */
export const STDIN = '-';

const DATA_FILES = ['**/*.{csv,tsv,txt,json,jsonl,ndjson}', '**/*.{csv,tsv,txt,json,jsonl,ndjson}.gz'];

/**
 * The files behind inputs: files as named, the data files of a directory and below (links in it are not followed, they
 * may lead anywhere), matches of a glob, `-`.
 * Sorted by name within each input, each file once. @throws AsterismError BAD_FILE when an input is nothing.
 */
export async function listFiles(inputs: readonly string[]): Promise<string[]> {
  const files = new Set<string>();
  for (const input of inputs) for (const file of await filesOf(input)) files.add(file);
  return [...files];
}

async function filesOf(input: string): Promise<string[]> {
  if (input === STDIN) return [STDIN];
  const found = await stat(input).catch(() => null);
  if (found?.isFile()) return [input];
  const { glob, isDynamicPattern } = await import('tinyglobby');
  if (found?.isDirectory()) {
    const inside = (await glob(DATA_FILES, { cwd: input, onlyFiles: true, followSymbolicLinks: false })).sort();
    if (inside.length === 0) throw nothing(input, 'the directory holds no csv, tsv, txt, json, jsonl or ndjson file');
    return inside.map((file) => join(input, file));
  }
  if (found) return [input];
  if (!isDynamicPattern(input)) throw nothing(input, 'there is no such file or directory');
  const matches = (await glob(input, { onlyFiles: true })).sort();
  if (matches.length === 0) throw nothing(input, 'no file fits the pattern');
  return matches;
}

const nothing = (input: string, why: string): AsterismError =>
  new AsterismError('BAD_FILE', `Cannot read "${input}": ${why}.`, { file: input });
