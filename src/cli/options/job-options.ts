import type { Command } from 'commander';
import { AsterismError } from '../../domain/errors.js';

/** Values of the options that `withJobOptions` adds. */
export interface JobSettings {
  readonly pattern?: string;
  readonly set?: readonly string[];
}

/** Adds the options of a batch analysis. */
export function withJobOptions(command: Command): Command {
  return command
    .option('--pattern <id>', 'for the job "pattern": name, name@version or owner/name@version; its inputs with --set')
    .option('--set <option...>', 'options of the job, such as smallest=5 or measure=betweenness');
}

/** @throws AsterismError BAD_USER_INPUT */
export function toJobOptions({ pattern, set = [] }: JobSettings): Record<string, string> {
  const named = Object.fromEntries(
    set.map((part) => {
      const [, key, value] = /^(\w+)=(.+)$/s.exec(part) ?? [];
      if (key !== undefined && value !== undefined) return [key, value];
      throw new AsterismError('BAD_USER_INPUT', `"${part.slice(0, 60)}" is no option. Write it as name=value.`);
    }),
  );
  return pattern === undefined ? named : { ...named, pattern };
}
