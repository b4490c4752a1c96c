import { Command, Option } from 'commander';
import { AsterismError } from '../../domain/errors.js';
import { ENTITY_KINDS } from '../../domain/kind.js';
import type { Resolution } from '../../domain/movement-views.js';
import type { Caller } from '../../services/caller.js';
import { withExamples } from '../examples.js';
import { findNode } from '../find-node.js';
import { type AsOfOptions, toAsOf, withAsOf } from '../options/as-of-options.js';
import { type PageOptions, pageNote, withPage } from '../options/page-options.js';
import { safeText } from '../print/safe-text.js';
import type { Terminal } from '../print/terminal.js';
import { timeSpan } from '../print/time-span.js';
import { type Session, withSession } from '../session.js';

interface Options extends AsOfOptions, PageOptions {
  readonly by?: keyof typeof PERIODS;
  readonly oldestFirst?: boolean;
  readonly json?: boolean;
}

const PERIODS = { hour: 'HOUR', day: 'DAY', week: 'WEEK', month: 'MONTH', year: 'YEAR' } as const;

/** `asterism timeline`: the reports about an entity or from a source, in order of time. */
export function timelineCommand(terminal: Terminal): Command {
  const command = new Command('timeline')
    .description('show the reports about an entity or from a source, in order of time, or of several by period')
    .argument('<entities...>', 'id of an entity or source, or an identifier in any writing; several with --by')
    .addOption(new Option('--by <period>', 'count by period of UTC').choices(Object.keys(PERIODS)))
    .option('--oldest-first', 'begin with the oldest')
    .option('--json', 'print JSON');
  return withExamples(
    withAsOf(withPage(command)),
    'asterism timeline "(312) 555-0134"',
    'asterism timeline person:AbC phone:XyZ --by month --valid-at 2023-05-01 --dated-only',
  ).action(([entity = '', ...others]: string[], options: Options) =>
    withSession(terminal, async (session) => {
      const caller = await session.caller(toAsOf(options));
      if (options.by)
        return printPeriods([entity, ...others], PERIODS[options.by], session, caller, options.json === true, terminal);
      if (others.length)
        throw new AsterismError('BAD_USER_INPUT', 'Several entities are shown together by period. Add --by day.');
      const { id, label } = await findNode(entity, session, caller, [...ENTITY_KINDS, 'source']);
      const order = options.oldestFirst ? 'OLDEST_FIRST' : 'NEWEST_FIRST';
      const { first, after = null } = options;
      const page = await session.app.services.timeline.timeline({ id, first, after, order }, caller);
      if (options.json) return terminal.json(page);
      terminal.print(`${safeText(label)} (${id})`);
      await terminal.table(
        [
          { title: 'observed' },
          { title: 'report' },
          { title: 'title' },
          { title: 'source' },
          { title: 'marking' },
          { title: 'id', whole: true },
        ],
        page.rows.map(({ row }) => [
          row.observedFrom?.slice(0, 16).replace('T', ' ') ?? 'undated',
          row.kind,
          row.title ?? row.text?.slice(0, 120) ?? row.sourceKey,
          row.sourceName,
          row.marking,
          row.id,
        ]),
      );
      terminal.note(pageNote(page));
    }),
  );
}

async function printPeriods(
  entities: readonly string[],
  resolution: Resolution,
  session: Session,
  caller: Caller,
  json: boolean,
  terminal: Terminal,
): Promise<void> {
  const nodes = await Promise.all(entities.map((entity) => findNode(entity, session, caller)));
  const asked = { ids: nodes.map(({ id }) => id), resolution };
  const view = await session.app.services.periods.timelineOf(asked, caller);
  if (json) return terminal.json(view);
  await terminal.table(
    [{ title: 'period (UTC)' }, { title: 'reports', right: true }, { title: 'kinds' }, { title: 'places' }],
    view.periods.map(({ from, to, reports, kinds, places }) => [
      timeSpan(from, to),
      reports,
      kinds.map(({ kind, reports }) => `${reports} ${kind}`).join(', '),
      places.join('; '),
    ]),
  );
  const cut = view.truncatedIds.length ? ` Older reports were not read of: ${view.truncatedIds.join(', ')}.` : '';
  terminal.note(`${view.periods.length} of ${view.total} periods; ${view.undated} reports without a date.${cut}`);
}
