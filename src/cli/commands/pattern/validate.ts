import { Command } from 'commander';
import { withExamples } from '../../examples.js';
import { EXIT } from '../../exit-code.js';
import { inputValue } from '../../options/input-values.js';
import { safeText } from '../../print/safe-text.js';
import type { Terminal } from '../../print/terminal.js';
import { withSession } from '../../session.js';
import { readDocument } from './read-document.js';

interface Options {
  readonly input?: Readonly<Record<string, number>>;
  readonly json?: boolean;
}

/** `asterism pattern validate`: whether a document can be asked, and as which statement. */
export function validatePatternCommand(terminal: Terminal): Command {
  return withExamples(
    new Command('validate')
      .description('say whether a document can be asked, as which statement, and how it would be run')
      .argument('<file>', 'JSON of a pattern')
      .option('--input <name=number>', 'a value for an input; can be given several times', inputValue)
      .option('--json', 'print JSON'),
    'asterism pattern validate my-pattern.json',
    'asterism pattern validate my-pattern.json --input days=30 --json',
  ).action((file: string, options: Options) =>
    withSession(terminal, async ({ app, caller }) => {
      const document = await readDocument(file);
      const check = await app.services.patterns.check(document, options.input ?? {}, await caller());
      if (check.faults.length) terminal.exitCode = EXIT.badInput;
      if (options.json) return terminal.json(check);
      for (const { path, message } of check.faults)
        terminal.print(`${safeText(path) || 'the document'}: ${safeText(message)}`);
      if (check.statement === null) return;
      terminal.print(check.statement);
      for (const { name, value } of check.parameters) terminal.print(`$${name} = ${safeText(value)}`);
      await terminal.table(
        [{ title: 'operator' }, { title: 'estimated rows', right: true }, { title: 'details' }],
        (check.plan ?? []).map(({ operator, details, depth, estimatedRows }) => [
          `${' '.repeat(depth)}${operator}`,
          estimatedRows.toFixed(0),
          details.slice(0, 80),
        ]),
      );
    }),
  );
}
