import type { Command } from 'commander';

/** Adds worked examples to a command's help. Each is a command line without the prompt. */
export function withExamples(command: Command, ...examples: readonly string[]): Command {
  const lines = examples.map((example) => `  $ ${example}`);
  return command.addHelpText('after', `\nExamples:\n${lines.join('\n')}`);
}
