import { Command } from 'commander';
import { AsterismError } from '../../domain/errors.js';
import { withExamples } from '../examples.js';
import { share } from '../options/number-within.js';
import { wholeNumber } from '../options/whole-number.js';
import type { Terminal } from '../print/terminal.js';

interface Options {
  readonly columns: string;
  readonly out: string;
  readonly pairs?: string;
  readonly threshold: number;
  readonly oneToOne?: boolean;
  readonly model?: string;
  readonly exportModel?: string;
  readonly explain?: string;
  readonly explainLimit: number;
  readonly why?: readonly string[];
  readonly json?: boolean;
}

/** Rejected rows that are shown one by one. */
const MOST_REJECTS = 20;

/** `asterism link`: finds which rows of people tables are of one person. */
export function linkCommand(terminal: Terminal): Command {
  const command = new Command('link')
    .description('find which rows of one people table, or of two, are of one person; no database and no labels needed')
    .argument('<table...>', 'one table (CSV, JSON, JSON Lines or Parquet) to find duplicates in, or two to link')
    .requiredOption('--columns <file>', 'YAML that says which column is what: "id:" and "fields:"')
    .requiredOption('--out <file>', 'CSV to write: id,cluster with every record once')
    .option('--pairs <file>', 'CSV to write: id_l,id_r,score of all pairs that may be one person')
    .option('--threshold <probability>', 'from which on two records count as one person', share, 0.5)
    .option('--one-to-one', 'of two tables: a record of the one is at most one record of the other')
    .option(
      '--model <file>',
      'score with this model instead of training one on the tables; "default" is the one that ships',
    )
    .option('--export-model <file>', 'JSON to write: the trained model, to use again with --model')
    .option('--explain <file>', 'JSON Lines to write: why each pair has its score, the least certain pairs first')
    .option('--explain-limit <number>', 'pairs to explain at most', wholeNumber(1, 1_000_000), 1_000)
    .option('--why <ids...>', 'print why two records, given by their ids, are one person or not')
    .option('--json', 'print JSON');
  return withExamples(
    command,
    'asterism link people.csv --columns people.yaml --out clusters.csv',
    'asterism link cases.csv tips.jsonl --columns map.yaml --out clusters.csv --pairs pairs.csv --one-to-one',
    'asterism link people.csv --columns people.yaml --out clusters.csv --why 17 42',
  ).action(async (tables: string[], options: Options) => {
    if (tables.length > 2)
      throw new AsterismError('BAD_USER_INPUT', `${tables.length} tables are too many; give one or two.`);
    if (options.oneToOne && tables.length < 2)
      throw new AsterismError('BAD_USER_INPUT', '--one-to-one needs two tables.');
    if (options.model !== undefined && options.exportModel !== undefined)
      throw new AsterismError('BAD_USER_INPUT', 'With --model nothing is trained to export; leave one of the two out.');
    const [left, right, ...others] = options.why ?? [];
    if (options.why && (left === undefined || right === undefined || others.length))
      throw new AsterismError('BAD_USER_INPUT', '--why needs two ids, after the tables: "--why 17 42".');
    const { linkTables } = await import('../../app/link-tables.js');
    const { records, clusters, rejects, linkage, why } = await linkTables({
      tables,
      columns: options.columns,
      out: options.out,
      pairs: options.pairs ?? null,
      threshold: options.threshold,
      oneToOne: options.oneToOne ?? false,
      model: options.model,
      exportModel: options.exportModel,
      explain: options.explain === undefined ? undefined : { file: options.explain, limit: options.explainLimit },
      why: left !== undefined && right !== undefined ? [left, right] : undefined,
      onStage: (stage) => terminal.note(`${stage} …`),
    });
    for (const reject of rejects.slice(0, MOST_REJECTS)) terminal.note(`rejected ${reject}`);
    if (rejects.length > MOST_REJECTS) terminal.note(`… and ${rejects.length - MOST_REJECTS} more`);
    if (rejects.length) terminal.exitCode = 3;
    const { rules, model } = linkage;
    if (options.json) return terminal.json({ records, clusters, rejects, rules, model, why });
    await terminal.table(
      [
        { title: 'blocking rule' },
        { title: 'blocks', right: true },
        { title: 'pairs', right: true },
        { title: 'cut', right: true },
      ],
      rules
        .filter(({ blocks, cut }) => blocks || cut.length)
        .map(({ rule, blocks, pairs, cut }) => [rule, blocks, pairs, cut.length]),
    );
    if (why) await (await import('../print/why-text.js')).printWhy(terminal, why);
    terminal.print(`${records} records are ${clusters} people. Written to ${options.out}.`);
  });
}
