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
  readonly smallest: number;
  readonly json?: boolean;
}

/** Members that a table names. */
const NAMED = 8;

/** `asterism communities`: groups that hold together. */
export function communitiesCommand(terminal: Terminal): Command {
  const command = new Command('communities')
    .description('find groups that hold together, with what holds them and how many links must be cut')
    .option('--smallest <number>', 'members of the smallest group shown', wholeNumber(2, 1_000), 3)
    .option('--json', 'print JSON');
  return withExamples(
    withAsOf(withFirst(withScope(command))),
    'asterism communities --scope ids=person:AbC hops=2',
    'asterism communities --scope source=tips from=2024-01-01 --smallest 5 --json',
  ).action((options: Options) =>
    withSession(terminal, async (session) => {
      const caller = await session.caller(toAsOf(options));
      const { first, smallest } = options;
      const scope = await toScope(options, session, caller);
      const view = await session.app.services.scopes.communities({ scope, first, smallest }, caller);
      if (options.json) return terminal.json(view);
      const shown = view.communities.flatMap(({ members, strength }) => [
        ...members.slice(0, NAMED),
        ...strength.partsOff.slice(0, NAMED),
      ]);
      const labels = await labelsOf(shown, session, caller);
      const named = (ids: readonly string[]) =>
        `${ids
          .slice(0, NAMED)
          .map((id) => labels[id] ?? id)
          .join('; ')}${ids.length > NAMED ? ' …' : ''}`;
      await terminal.table(
        [
          { title: 'size', right: true },
          { title: 'members' },
          { title: 'links', right: true },
          { title: 'out', right: true },
          { title: 'to cut', right: true },
          { title: 'would part off' },
        ],
        view.communities.map(({ members, strength }) => [
          members.length,
          named(members),
          strength.inside,
          strength.outside,
          strength.mustBeCut === null ? null : `${strength.exact ? '' : 'at most '}${strength.mustBeCut}`,
          named(strength.partsOff),
        ]),
      );
      terminal.note(shownOf(view.communities.length, view.total));
      noteScope(terminal, view.scope);
    }),
  );
}
