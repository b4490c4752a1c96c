import { Command } from 'commander';
import type { PathView } from '../../domain/views.js';
import { MAX_PATH_LENGTH } from '../../services/limits.js';
import { withExamples } from '../examples.js';
import { findNode } from '../find-node.js';
import { labelsOf } from '../node-label.js';
import { type AsOfOptions, toAsOf, withAsOf } from '../options/as-of-options.js';
import { type FactOptions, toFactFilter, withFacts } from '../options/fact-options.js';
import { shownOf, tallyText, withFirst } from '../options/page-options.js';
import { wholeNumber } from '../options/whole-number.js';
import { safeText } from '../print/safe-text.js';
import type { Terminal } from '../print/terminal.js';
import { withSession } from '../session.js';

interface Options extends AsOfOptions, FactOptions {
  readonly maxLength: number;
  readonly avoid: readonly string[];
  readonly first: number;
  readonly json?: boolean;
}

/** `asterism paths`: the shortest connections between two entities, with the reports behind them. */
export function pathsCommand(terminal: Terminal): Command {
  const command = new Command('paths')
    .description('show the shortest connections between two entities, each step with its report')
    .argument('<from>', 'id, or an identifier in any writing')
    .argument('<to>', 'id, or an identifier in any writing')
    .option(
      '--max-length <steps>',
      `longest path looked for, up to ${MAX_PATH_LENGTH}`,
      wholeNumber(1, MAX_PATH_LENGTH),
      4,
    )
    .option('--avoid <entity...>', 'entities that no path may go through', [])
    .option('--json', 'print JSON');
  return withExamples(
    withAsOf(withFacts(withFirst(command))),
    'asterism paths "(312) 555-0134" someone@example.org',
    'asterism paths person:AbC person:XyZ --max-length 6 --avoid "(312) 555-0199" --json',
  ).action((from: string, to: string, options: Options) =>
    withSession(terminal, async (session) => {
      const caller = await session.caller(toAsOf(options));
      const [start, end, ...avoided] = await Promise.all(
        [from, to, ...options.avoid].map((one) => findNode(one, session, caller)),
      );
      const query = {
        from: start!.id,
        to: end!.id,
        maxLength: options.maxLength,
        filter: toFactFilter(options),
        avoid: avoided.map((node) => node.id),
        first: options.first,
      };
      const view = await session.app.services.paths.paths(query, caller);
      const ids = view.paths.flatMap((path) => [...path.entities, ...path.steps.map((step) => step.reportId)]);
      const labels = await labelsOf(ids, session, caller);
      if (options.json) return terminal.json({ ...view, labels });
      if (view.length === null) terminal.print(`No connection of up to ${options.maxLength} steps was found.`);
      view.paths.forEach((path, i) => {
        if (i) terminal.print('');
        printPath(path, labels, terminal);
      });
      if (view.length !== null)
        terminal.note(`${shownOf(view.paths.length, view.total)} All have ${view.length} steps.`);
      if (view.notExpanded.length)
        terminal.note(`${view.notExpanded.length} entities with very many reports were not searched through.`);
    }),
  );
}

/** One path as lines: an entity a line, and between two the report that names both. */
export function printPath(
  path: PathView,
  labels: Readonly<Record<string, string>>,
  terminal: Pick<Terminal, 'print'>,
): void {
  const name = (id: string) => `${safeText(labels[id] ?? '')}  (${id})`;
  terminal.print(name(path.entities[0] ?? ''));
  for (const step of path.steps) {
    const when = step.toFact.observedFrom?.slice(0, 10) ?? step.fromFact.observedFrom?.slice(0, 10) ?? 'undated';
    const more = step.reports.count > 1 ? `, one of ${tallyText(step.reports)} reports` : '';
    const written = [step.fromFact, step.toFact]
      .map((fact) => `${fact.role} "${safeText(fact.original)}"`)
      .join(' and ');
    terminal.print(`  │ ${when}  ${safeText(labels[step.reportId] ?? '')}${more}`);
    terminal.print(`  │ ${written}`);
    terminal.print(name(step.to));
  }
}
