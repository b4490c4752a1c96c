import { Command } from 'commander';
import { withExamples } from '../examples.js';
import { findNode } from '../find-node.js';
import { labelsOf } from '../node-label.js';
import { type AsOfOptions, toAsOf, withAsOf } from '../options/as-of-options.js';
import { numberWithin } from '../options/number-within.js';
import { shownOf, withFirst } from '../options/page-options.js';
import { placeText } from '../print/place-text.js';
import { safeText } from '../print/safe-text.js';
import type { Terminal } from '../print/terminal.js';
import { timeSpan } from '../print/time-span.js';
import { withSession } from '../session.js';

interface Options extends AsOfOptions {
  readonly km: number;
  readonly hours: number;
  readonly first: number;
  readonly json?: boolean;
}

/** `asterism co-location`: who else was near at the same time. */
export function coLocationCommand(terminal: Terminal): Command {
  const command = new Command('co-location')
    .description('show who else was near at the same time')
    .argument('<entity>', 'id of a person or identifier, or an identifier in any writing')
    .option('--km <number>', 'most km between the two', numberWithin(0.1, 100), 1)
    .option('--hours <number>', 'most hours between the two', numberWithin(0, 744), 2)
    .option('--json', 'print JSON');
  return withExamples(
    withAsOf(withFirst(command)),
    'asterism co-location vehicle:AbC --km 1 --hours 2',
    'asterism co-location "(312) 555-0134" --km 50 --hours 24 --json',
  ).action((entity: string, options: Options) =>
    withSession(terminal, async (session) => {
      const caller = await session.caller(toAsOf(options));
      const { id, label } = await findNode(entity, session, caller);
      const { km, hours, first } = options;
      const view = await session.app.services.coLocations.coLocation({ id, within: { km, hours }, first }, caller);
      const labels = await labelsOf(
        view.others.map(({ entityId }) => entityId),
        session,
        caller,
      );
      if (options.json) return terminal.json({ ...view, labels });
      terminal.print(`Within ${km} km and ${hours} h of ${safeText(label)} (${id}):`);
      await terminal.table(
        [
          { title: 'id', whole: true },
          { title: 'name' },
          { title: 'when (UTC)' },
          { title: 'where' },
          { title: 'km', right: true },
          { title: 'surely' },
          { title: 'one report' },
        ],
        view.others.flatMap(({ entityId, sameReport, encounters }) =>
          encounters.map((one) => [
            entityId,
            labels[entityId] ?? null,
            timeSpan(one.otherFrom, one.otherTo),
            placeText(one.otherPlace),
            one.distanceKm.toFixed(1),
            one.sure ? 'yes' : 'possibly',
            sameReport ? 'yes' : 'no',
          ]),
        ),
      );
      terminal.note(shownOf(view.others.length, { count: view.total, truncated: view.truncated }));
      if (view.tooVague)
        terminal.note(`${view.tooVague} own sightings are left out: their place is vaguer than ${km} km.`);
    }),
  );
}
