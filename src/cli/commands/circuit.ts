import { Command } from 'commander';
import { withExamples } from '../examples.js';
import { findNode } from '../find-node.js';
import { type AsOfOptions, toAsOf, withAsOf } from '../options/as-of-options.js';
import { wholeNumber } from '../options/whole-number.js';
import { safeText } from '../print/safe-text.js';
import type { Terminal } from '../print/terminal.js';
import { timeSpan } from '../print/time-span.js';
import { withSession } from '../session.js';

interface Options extends AsOfOptions {
  readonly withinHours: number;
  readonly minCities: number;
  readonly json?: boolean;
}

/** `asterism circuit`: who was in the same cities in the same order. */
export function circuitCommand(terminal: Terminal): Command {
  const command = new Command('circuit')
    .description('show which of some entities were in the same cities in the same order')
    .argument('<entities...>', 'two to fifty ids, or identifiers in any writing')
    .option('--within-hours <number>', 'most hours between two stays in one city', wholeNumber(0, 8_784), 72)
    .option('--min-cities <number>', 'cities of the shortest route shown', wholeNumber(2, 200), 3)
    .option('--json', 'print JSON');
  return withExamples(
    withAsOf(command),
    'asterism circuit "(312) 555-0134" "(415) 555-0117"',
    'asterism circuit phone:AbC vehicle:XyZ person:QrS --within-hours 24 --min-cities 2',
  ).action((entities: string[], options: Options) =>
    withSession(terminal, async (session) => {
      const caller = await session.caller(toAsOf(options));
      const nodes = await Promise.all(entities.map((entity) => findNode(entity, session, caller)));
      const labels = new Map(nodes.map(({ id, label }) => [id, label]));
      const { withinHours, minCities } = options;
      const asked = { ids: nodes.map(({ id }) => id), withinHours, minCities };
      const view = await session.app.services.circuits.circuit(asked, caller);
      if (options.json) return terminal.json(view);
      for (const { first, second, stops, score } of view.routes) {
        const [one, other] = [first, second].map((id) => safeText(labels.get(id) ?? id));
        terminal.print(`${one} and ${other}: ${stops.length} cities, score ${score.toFixed(2)}`);
        await terminal.table(
          [{ title: 'city' }, { title: one! }, { title: other! }, { title: 'reports there', right: true }],
          stops.map((stop) => [
            stop.area,
            timeSpan(stop.firstFrom, stop.firstTo),
            timeSpan(stop.secondFrom, stop.secondTo),
            stop.reportsThere,
          ]),
        );
      }
      terminal.note(`${view.routes.length} shared routes; ${view.alone.length} entities share none.`);
      if (view.truncatedIds.length) terminal.note(`Older reports were not compared: ${view.truncatedIds.join(', ')}`);
    }),
  );
}
