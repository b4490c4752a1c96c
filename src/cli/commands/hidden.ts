import { Command } from 'commander';
import { withExamples } from '../examples.js';
import { findNode } from '../find-node.js';
import { labelsOf } from '../node-label.js';
import { type AsOfOptions, toAsOf, withAsOf } from '../options/as-of-options.js';
import { shownOf, withFirst } from '../options/page-options.js';
import { safeText } from '../print/safe-text.js';
import type { Terminal } from '../print/terminal.js';
import { withSession } from '../session.js';

interface Options extends AsOfOptions {
  readonly first: number;
  readonly json?: boolean;
}

/** `asterism hidden`: what shares values with an entity though no report names both. */
export function hiddenCommand(terminal: Terminal): Command {
  const command = new Command('hidden')
    .description('show what shares rare values with an entity though no report names both')
    .argument('<entity>', 'id, or an identifier in any writing')
    .option('--json', 'print JSON');
  return withExamples(
    withAsOf(withFirst(command)),
    'asterism hidden person:AbC',
    'asterism hidden "(312) 555-0134" --known-at 2024-06-01 --json',
  ).action((entity: string, options: Options) =>
    withSession(terminal, async (session) => {
      const caller = await session.caller(toAsOf(options));
      const { id, label } = await findNode(entity, session, caller);
      const view = await session.app.services.hidden.hiddenConnections({ id, first: options.first }, caller);
      const ids = view.connections.flatMap((one) => [one.entityId, ...one.shared.map((value) => value.valueId)]);
      const labels = await labelsOf([id, ...ids, ...view.hubsLeftOut], session, caller);
      if (options.json) return terminal.json({ ...view, labels });
      terminal.print(`No report names these together with ${safeText(label)} (${id}), yet they share:`);
      await terminal.table(
        [{ title: 'id', whole: true }, { title: 'name' }, { title: 'shared values' }, { title: 'score', right: true }],
        view.connections.map(({ entityId, shared, score }) => [
          entityId,
          labels[entityId] ?? null,
          shared.map((value) => `${value.valueKind} ${labels[value.valueId] ?? value.valueId}`).join('; '),
          score.toFixed(2),
        ]),
      );
      terminal.note(shownOf(view.connections.length, view.total));
      if (view.hubsLeftOut.length) {
        const hubs = view.hubsLeftOut.slice(0, 5).map((hub) => safeText(labels[hub] ?? hub));
        terminal.note(
          `Left out, since too many reports name them: ${hubs.join(', ')}${view.hubsLeftOut.length > 5 ? ' …' : ''}`,
        );
      }
    }),
  );
}
