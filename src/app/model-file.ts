import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AsterismError } from '../domain/errors.js';
import { PERSON_COMPARISONS } from '../resolution/comparisons/person-comparisons.js';
import type { Linkage } from '../resolution/link-records.js';
import { type ModelDocument, toModelDocument } from '../resolution/model/model-document.js';
import { modelText } from '../resolution/model/model-text.js';
import { parseModel } from '../resolution/model/parse-model.js';

/** The model that ships, made by scripts/train-default-model.mjs. */
const DEFAULT_MODEL = fileURLToPath(new URL('../../src/resolution/model/default-model.json', import.meta.url));

/** Name that stands for the model that ships. */
export const DEFAULT = 'default';

/** Reads a model of people; `default` is the one that ships. @throws AsterismError BAD_USER_INPUT when there is no such file, BAD_FILE when it is no model */
export async function readModelFile(nameOrFile: string): Promise<ModelDocument> {
  const file = nameOrFile === DEFAULT ? DEFAULT_MODEL : nameOrFile;
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new AsterismError('BAD_USER_INPUT', `Cannot read the model "${file}" (${error.code}).`);
  });
  return parseModel(text, PERSON_COMPARISONS, file);
}

/** Writes the model that the tables were linked with. @throws AsterismError BAD_USER_INPUT when it cannot be written */
export async function writeModelFile(
  file: string,
  { model, rules, table }: Linkage,
  tables: readonly string[],
): Promise<void> {
  const document = toModelDocument(model, PERSON_COMPARISONS, (comparison) => table.featuresOf(comparison).counted(), {
    created: new Date().toISOString(),
    trainedOn: {
      description: tables.map((table) => basename(table)).join(', '),
      records: table.length,
      candidatePairs: rules.reduce((sum, { pairs }) => sum + pairs, 0),
    },
  });
  await writeFile(file, modelText(document)).catch((error: NodeJS.ErrnoException) => {
    throw new AsterismError('BAD_USER_INPUT', `Cannot write "${file}" (${error.code}).`);
  });
}
