import { Command } from 'commander';
import { withExamples } from '../examples.js';
import { labelsOf } from '../node-label.js';
import { type AsOfOptions, toAsOf, withAsOf } from '../options/as-of-options.js';
import { shownOf, withFirst } from '../options/page-options.js';
import { type ScopeOptions, toScope, withScope } from '../options/scope-options.js';
import { wholeNumber } from '../options/whole-number.js';
import { noteScope } from '../print/scope-text.js';
import type { Terminal } from '../print/terminal.js';
import { withSession } from '../session.js';

interface Options extends AsOfOptions, ScopeOptions {
  readonly first: number;
  readonly least: number;
  readonly json?: boolean;
}

/** `asterism bridges`: what alone holds groups together. */
export function bridgesCommand(terminal: Terminal): Command {
  const command = new Command('bridges')
    .description('find people, identifiers and links whose removal separates groups')
    .option('--least <number>', 'entities that must be parted off', wholeNumber(1, 1_000), 2)
    .option('--json', 'print JSON');
  return withExamples(
    withAsOf(withFirst(withScope(command))),
    'asterism bridges --scope ids=person:AbC hops=2',
    'asterism bridges --scope source=tips --least 5 --json',
  ).action((options: Options) =>
    withSession(terminal, async (session) => {
      const caller = await session.caller(toAsOf(options));
      const { first, least } = options;
      const scope = await toScope(options, session, caller);
      const view = await session.app.services.scopes.bridges({ scope, first, least }, caller);
      if (options.json) return terminal.json(view);
      const ids = [...view.entities.map(({ id }) => id), ...view.links.flatMap(({ from, to }) => [from, to])];
      const labels = await labelsOf(ids, session, caller);
      await terminal.table(
        [{ title: 'id', whole: true }, { title: 'name' }, { title: 'parts off', right: true }, { title: 'pieces' }],
        view.entities.map(({ id, partsOff, pieces }) => [
          id,
          labels[id] ?? null,
          partsOff,
          `${pieces.slice(0, 8).join(', ')}${pieces.length > 8 ? ' …' : ''}`,
        ]),
      );
      terminal.note(shownOf(view.entities.length, view.totalEntities));
      if (view.links.length) {
        await terminal.table(
          [{ title: 'from' }, { title: 'to' }, { title: 'parts off', right: true }, { title: 'reports', right: true }],
          view.links.map(({ from, to, partsOff, reportIds }) => [
            labels[from] ?? from,
            labels[to] ?? to,
            partsOff,
            reportIds.length,
          ]),
        );
        terminal.note(shownOf(view.links.length, view.totalLinks));
      }
      noteScope(terminal, view.scope);
    }),
  );
}
