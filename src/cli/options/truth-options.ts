import type { Command } from 'commander';

export interface TruthOptions {
  readonly truth: string;
  readonly idColumn: string;
  readonly truthColumn: string;
}

/** Adds the options that say where the truth is. */
export const withTruth = (command: Command): Command =>
  command
    .requiredOption('--truth <file>', 'table that says whom each record is of')
    .option('--id-column <name>', 'its column with the id of the record', 'id')
    .option('--truth-column <name>', 'its column that is the same for records of one person', 'truth');

/** The table and its columns. */
export const truthOf = ({ truth, idColumn, truthColumn }: TruthOptions) => ({ file: truth, idColumn, truthColumn });
