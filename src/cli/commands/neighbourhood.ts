import { Command } from 'commander';
import { MAX_DEPTH } from '../../services/limits.js';
import { withExamples } from '../examples.js';
import { findNode } from '../find-node.js';
import { labelsOf } from '../node-label.js';
import { type AsOfOptions, toAsOf, withAsOf } from '../options/as-of-options.js';
import { type FactOptions, toFactFilter, withFacts } from '../options/fact-options.js';
import { tallyText, withFirst } from '../options/page-options.js';
import { wholeNumber } from '../options/whole-number.js';
import { safeText } from '../print/safe-text.js';
import type { Terminal } from '../print/terminal.js';
import { withSession } from '../session.js';

interface Options extends AsOfOptions, FactOptions {
  readonly depth: number;
  readonly first: number;
  readonly json?: boolean;
}

/** `asterism neighbourhood`: what stands around an entity. */
export function neighbourhoodCommand(terminal: Terminal): Command {
  const command = new Command('neighbourhood')
    .description('show what reports put together with an entity, nearest and most often reported first')
    .argument('<entity>', 'id, or an identifier in any writing')
    .option('--depth <steps>', `how far to go, 1 to ${MAX_DEPTH}`, wholeNumber(1, MAX_DEPTH), 1)
    .option('--json', 'print JSON');
  return withExamples(
    withAsOf(withFacts(withFirst(command))),
    'asterism neighbourhood "(312) 555-0134"',
    'asterism neighbourhood someone@example.org --depth 2 --kind person phone --json',
  ).action((entity: string, options: Options) =>
    withSession(terminal, async (session) => {
      const caller = await session.caller(toAsOf(options));
      const { id, label } = await findNode(entity, session, caller);
      const query = { id, depth: options.depth, filter: toFactFilter(options), first: options.first };
      const view = await session.app.services.neighbourhood.neighbourhood(query, caller);
      const labels = await labelsOf([id, ...view.neighbours.map((neighbour) => neighbour.id)], session, caller);
      if (options.json) return terminal.json({ ...view, labels });
      const totals = view.totals.map((total) => `${tallyText(total)} × ${total.kind}`).join(', ') || 'nothing';
      terminal.print(`${safeText(label)} (${id}) stands together with: ${totals}`);
      await terminal.table(
        [
          { title: 'id', whole: true },
          { title: 'name' },
          { title: 'steps', right: true },
          { title: 'through' },
          { title: 'reports', right: true },
        ],
        view.neighbours.map((neighbour) => {
          // The link that leads here is the first one that ends here: links come nearest first.
          const link = view.links.find((one) => one.to === neighbour.id);
          const through = link && link.from !== id ? (labels[link.from] ?? null) : (link?.toRoles.join(', ') ?? null);
          return [
            neighbour.id,
            labels[neighbour.id] ?? null,
            neighbour.distance,
            through,
            link ? tallyText(link.reports) : '',
          ];
        }),
      );
      if (view.truncated) terminal.note('There is more than is shown: raise --first or choose with --kind and --role.');
    }),
  );
}
