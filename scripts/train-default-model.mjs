// Makes src/resolution/model/default-model.json again: trained on made-up people, with stated assumptions for what they do
// not have, so that every comparison is in it. To be run after a comparison has changed:
//   node scripts/train-default-model.mjs [--rows N] [--seed S] [--table FILE --columns MAP]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import './build.mjs';
import { assumed } from './assumed-levels.mjs';

const { linkTables } = await import('../dist/app/link-tables.js');
const { PERSON_COMPARISONS } = await import('../dist/resolution/comparisons/person-comparisons.js');
const { modelText } = await import('../dist/resolution/model/model-text.js');
const { parseModel } = await import('../dist/resolution/model/parse-model.js');
const { SHARED_AT_HOME } = await import('../dist/resolution/training/shared-at-home.js');

/** Comparisons whose frequent values are those of real people; places, numbers and addresses of the rows are made up. */
const REAL_TERMS = new Set(['given name', 'family name', 'sex']);
/** Values that a comparison must have met for its levels to be believed. */
const LEAST_VALUES = 1_000;

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '50000' },
    seed: { type: 'string', default: '1' },
    table: { type: 'string' },
    columns: { type: 'string' },
  },
});
const root = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const directory = mkdtempSync(join(tmpdir(), 'asterism-default-model-'));
try {
  const table = values.table ?? join(directory, 'people.csv');
  if (!values.table) {
    const command = [
      'bench/accuracy/generate-people.mjs',
      '--rows',
      values.rows,
      '--seed',
      values.seed,
      '--out',
      table,
    ];
    if (spawnSync(process.execPath, command, { cwd: root(''), stdio: 'inherit' }).status !== 0) process.exit(1);
  }
  const exported = join(directory, 'model.json');
  await linkTables({
    tables: [table],
    columns: values.columns ?? root('bench/accuracy/maps/people.yaml'),
    out: join(directory, 'clusters.csv'),
    pairs: null,
    threshold: 0.5,
    oneToOne: false,
    exportModel: exported,
    onStage: (stage) => console.error(`${stage} …`),
  });
  const trained = parseModel(readFileSync(exported, 'utf8'), PERSON_COMPARISONS, exported);
  const learnt = new Map(
    trained.comparisons.filter(({ terms }) => terms.total >= LEAST_VALUES).map((each) => [each.name, each]),
  );
  const comparisons = PERSON_COMPARISONS.map((comparison) => {
    const { name } = comparison;
    const found = learnt.get(name);
    if (!found) return assumed(comparison, SHARED_AT_HOME.has(name));
    if (REAL_TERMS.has(name)) return found;
    // A value is neither rare nor frequent where the rows' values are not those of the world.
    return { ...found, terms: { ...found.terms, unseen: found.levels[0].u, counts: [] } };
  });
  const guessed = comparisons.filter(({ name }) => !learnt.has(name)).map(({ name }) => name);
  const description = values.table
    ? 'a table that was given'
    : `made-up people: generate-people.mjs --rows ${values.rows} --seed ${values.seed}`;
  const document = {
    ...trained,
    name: 'default',
    trainedOn: {
      ...trained.trainedOn,
      description: `${description}; by assumption: ${guessed.join(', ') || 'nothing'}`,
    },
    comparisons,
  };
  const file = root('src/resolution/model/default-model.json');
  const text = modelText(document);
  parseModel(text, PERSON_COMPARISONS, file);
  writeFileSync(file, text);
  console.log(`${comparisons.length} comparisons, ${guessed.length} by assumption (${guessed.join(', ')}) → ${file}`);
} finally {
  rmSync(directory, { recursive: true, force: true });
}
