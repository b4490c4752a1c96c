import { Command, Option } from 'commander';
import { withExamples } from '../examples.js';
import { labelsOf } from '../node-label.js';
import { type AsOfOptions, toAsOf, withAsOf } from '../options/as-of-options.js';
import { shownOf, withFirst } from '../options/page-options.js';
import { type ScopeOptions, toScope, withScope } from '../options/scope-options.js';
import { noteScope } from '../print/scope-text.js';
import type { Terminal } from '../print/terminal.js';
import { withSession } from '../session.js';

const MEASURES = {
  degree: 'DEGREE',
  betweenness: 'BETWEENNESS',
  pagerank: 'PAGERANK',
  eigenvector: 'EIGENVECTOR',
} as const;

interface Options extends AsOfOptions, ScopeOptions {
  readonly first: number;
  readonly measure: keyof typeof MEASURES;
  readonly json?: boolean;
}

/** `asterism centrality`: who stands in the middle of a part of the graph. */
export function centralityCommand(terminal: Terminal): Command {
  const command = new Command('centrality')
    .description('rank what stands in the middle of a part of the graph')
    .addOption(
      new Option('--measure <name>', 'how to measure it').choices(Object.keys(MEASURES)).default('betweenness'),
    )
    .option('--json', 'print JSON');
  return withExamples(
    withAsOf(withFirst(withScope(command))),
    'asterism centrality --scope ids=person:AbC hops=2',
    'asterism centrality --scope source=tips --measure pagerank --json',
  ).action((options: Options) =>
    withSession(terminal, async (session) => {
      const caller = await session.caller(toAsOf(options));
      const scope = await toScope(options, session, caller);
      const request = { scope, first: options.first, measure: MEASURES[options.measure] };
      const view = await session.app.services.scopes.centrality(request, caller);
      if (options.json) return terminal.json(view);
      const labels = await labelsOf(
        view.rows.map(({ id }) => id),
        session,
        caller,
      );
      await terminal.table(
        [{ title: 'id', whole: true }, { title: 'name' }, { title: options.measure, right: true }],
        view.rows.map(({ id, score }) => [id, labels[id] ?? null, score.toFixed(5)]),
      );
      terminal.note(shownOf(view.rows.length, view.total));
      noteScope(terminal, view.scope);
    }),
  );
}
