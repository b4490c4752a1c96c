import { Command, InvalidArgumentError } from 'commander';
import { withExamples } from '../examples.js';
import { safeText } from '../print/safe-text.js';
import type { Terminal } from '../print/terminal.js';
import { withSession } from '../session.js';

interface Options {
  readonly args: Readonly<Record<string, unknown>>;
  readonly selection?: string;
  readonly json?: boolean;
}

/** `asterism query-behind`: the Cypher that answers a field of the API, with its parameters and plan. */
export function queryBehindCommand(terminal: Terminal): Command {
  return withExamples(
    new Command('query-behind')
      .description('show the Cypher that answers a field of the API, its parameters, and how the database ran it')
      .argument('<field>', 'a field of Query in schema.graphql, such as hiddenConnections')
      .option('--args <json>', 'its arguments by name', jsonObject, {})
      .option('--selection <fields>', 'fields of its answer; its scalars to depth 2 when left out')
      .option('--json', 'print JSON'),
    `asterism query-behind hiddenConnections --args '{"id": "person:AbC", "first": 5}'`,
    `asterism query-behind search --args '{"text": "robin"}' --selection 'totalCount nodes { id }' --json`,
  ).action((field: string, { args, selection, json }: Options) =>
    withSession(terminal, async ({ app, caller }) => {
      const view = await app.queryBehind({ field, args, selection: selection ?? null }, await caller());
      if (json) return terminal.json(view);
      terminal.note(safeText(view.document));
      for (const { name, text, parameters, runs, rows, plan } of view.statements) {
        terminal.print(
          `\n== ${name}: ${rows} rows${runs > 1 ? ` in ${runs} runs; parameters and plan of the first` : ''}`,
        );
        terminal.print(text.trimEnd());
        for (const { name: parameter, value, cut } of parameters)
          terminal.print(`$${parameter} = ${safeText(value)}${cut === null ? '' : `   (${cut})`}`);
        await terminal.table(
          [
            { title: 'operator' },
            { title: 'estimated', right: true },
            { title: 'rows', right: true },
            { title: 'hits', right: true },
            { title: 'details' },
          ],
          (plan ?? []).map((step) => [
            `${' '.repeat(step.depth)}${step.operator}`,
            step.estimatedRows.toFixed(0),
            step.rows,
            step.dbHits,
            step.details.slice(0, 80),
          ]),
        );
      }
    }),
  );
}

function jsonObject(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // Told below.
  }
  throw new InvalidArgumentError('Give a JSON object: {"id": "person:AbC"}.');
}
