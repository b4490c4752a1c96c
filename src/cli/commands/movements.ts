import { Command } from 'commander';
import { withExamples } from '../examples.js';
import { findNode } from '../find-node.js';
import { type AsOfOptions, toAsOf, withAsOf } from '../options/as-of-options.js';
import { numberWithin } from '../options/number-within.js';
import { placeText } from '../print/place-text.js';
import { safeText } from '../print/safe-text.js';
import type { Terminal } from '../print/terminal.js';
import { timeSpan } from '../print/time-span.js';
import { withSession } from '../session.js';

interface Options extends AsOfOptions {
  readonly fastest?: number;
  readonly json?: boolean;
}

const WORDS = { POSSIBLE: 'possible', IMPOSSIBLE: 'IMPOSSIBLE', UNKNOWN: 'places may be one, or too vague' } as const;

/** `asterism movements`: where something was along time, and how fast it must have gone. */
export function movementsCommand(terminal: Terminal): Command {
  const command = new Command('movements')
    .description('show where something was along time, with distances and impossible speeds')
    .argument('<entity>', 'id of a person or identifier, or an identifier in any writing')
    .option('--fastest <km/h>', 'speed above which a leg is impossible', numberWithin(1, 100_000))
    .option('--json', 'print JSON');
  return withExamples(
    withAsOf(command),
    'asterism movements "(312) 555-0134"',
    'asterism movements vehicle:AbC --fastest 200 --json',
  ).action((entity: string, options: Options) =>
    withSession(terminal, async (session) => {
      const caller = await session.caller(toAsOf(options));
      const { id, label } = await findNode(entity, session, caller);
      const view = await session.app.services.movements.movements({ id, fastestKmh: options.fastest ?? null }, caller);
      if (options.json) return terminal.json(view);
      terminal.print(`${safeText(label)} (${id})`);
      await terminal.table(
        [
          { title: 'when (UTC)' },
          { title: 'where' },
          { title: 'km', right: true },
          { title: 'at least km/h', right: true },
          { title: 'from the stay before' },
          { title: 'reports' },
        ],
        view.stays.map(({ place, from, to, reportIds }, i) => {
          const leg = view.legs[i - 1];
          return [
            timeSpan(from, to),
            placeText(place),
            leg?.distanceKm == null ? null : leg.distanceKm.toFixed(1),
            leg?.leastKmh == null ? null : leg.leastKmh.toFixed(0),
            leg ? WORDS[leg.verdict] : null,
            reportIds.slice(0, 3).join(' '),
          ];
        }),
      );
      if (view.areas.length) terminal.print(`Cities: ${view.areas.map((area) => safeText(area)).join(' → ')}`);
      const left = `${view.withoutDate} reports without a date and ${view.withoutPlace} without a place are left out.`;
      terminal.note(`${left}${view.truncated ? ' Older reports were not read.' : ''}`);
    }),
  );
}
