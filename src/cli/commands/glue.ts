import { Command } from 'commander';
import { withExamples } from '../examples.js';
import { findNode } from '../find-node.js';
import { labelsOf } from '../node-label.js';
import { type AsOfOptions, toAsOf, withAsOf } from '../options/as-of-options.js';
import { type ScopeOptions, toScope, withScope } from '../options/scope-options.js';
import { wholeNumber } from '../options/whole-number.js';
import { noteScope } from '../print/scope-text.js';
import type { Terminal } from '../print/terminal.js';
import { withSession } from '../session.js';

interface Options extends AsOfOptions, ScopeOptions {
  readonly steps: number;
  readonly without?: readonly string[];
  readonly json?: boolean;
}

/** `asterism glue`: which few values hold the largest component together. */
export function glueCommand(terminal: Terminal): Command {
  const command = new Command('glue')
    .description('find the few values that hold the largest component together, and what falls apart without them')
    .option('--steps <number>', 'values at most', wholeNumber(0, 20), 5)
    .option('--without <value...>', 'take these out first, to see what falls apart')
    .option('--json', 'print JSON');
  return withExamples(
    withAsOf(withScope(command)),
    'asterism glue --scope source=tips',
    'asterism glue --without "(312) 555-0134" --steps 0 --json',
  ).action((options: Options) =>
    withSession(terminal, async (session) => {
      const caller = await session.caller(toAsOf(options));
      const scope = await toScope(options, session, caller);
      const without: string[] = [];
      for (const one of options.without ?? []) without.push((await findNode(one, session, caller)).id);
      const request = { scope, first: options.steps, without };
      const view = await session.app.services.scopes.glue(request, caller);
      if (options.json) return terminal.json(view);
      const labels = await labelsOf(
        view.steps.map(({ id }) => id),
        session,
        caller,
      );
      terminal.print(`The largest component holds ${view.giant.toLocaleString('en-US')} entities.`);
      await terminal.table(
        [
          { title: 'without' },
          { title: 'id', whole: true },
          { title: 'reports', right: true },
          { title: 'largest', right: true },
          { title: 'pieces' },
        ],
        view.steps.map(({ id, degree, after, pieces, pieceCount }) => [
          labels[id] ?? null,
          id,
          degree,
          after,
          `${pieces.slice(0, 6).join(', ')}${pieceCount > 6 ? ` … (${pieceCount})` : ''}`,
        ]),
      );
      const { components, alone, largest } = view.after;
      terminal.print(
        `That leaves ${components.toLocaleString('en-US')} components of two or more (the largest: ${
          largest
            .slice(0, 5)
            .map(({ size }) => size)
            .join(', ') || 'none'
        }) and ${alone.toLocaleString('en-US')} entities alone.`,
      );
      terminal.note('Set a value aside with: asterism set-aside add ID --reason "…"');
      noteScope(terminal, view.scope);
    }),
  );
}
