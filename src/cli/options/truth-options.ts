import type { Command } from 'commander';

export interface TruthOptions {
  readonly truth: string;
  readonly idColumn: string;
  readonly truthColumn: string;
}

const FLAG = '--truth <file>';

/** Adds the options that say where the truth is. @param without what serves as truth when none is given; it must be given when left out */
export function withTruth(command: Command, without?: string): Command {
  const what = 'table that says whom each record is of';
  const told = without ? command.option(FLAG, `${what}; ${without}`) : command.requiredOption(FLAG, what);
  return told
    .option('--id-column <name>', 'its column with the id of the record', 'id')
    .option('--truth-column <name>', 'its column that is the same for records of one person', 'truth');
}

/** The table and its columns. */
export const truthOf = ({ truth, idColumn, truthColumn }: TruthOptions) => ({ file: truth, idColumn, truthColumn });
