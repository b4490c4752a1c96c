import { Command } from 'commander';
import { ENTITY_KINDS } from '../../domain/kind.js';
import { withExamples } from '../examples.js';
import { findNode } from '../find-node.js';
import { type AsOfOptions, toAsOf, withAsOf } from '../options/as-of-options.js';
import { type PageOptions, pageNote, withPage } from '../options/page-options.js';
import { safeText } from '../print/safe-text.js';
import type { Terminal } from '../print/terminal.js';
import { withSession } from '../session.js';

interface Options extends AsOfOptions, PageOptions {
  readonly oldestFirst?: boolean;
  readonly json?: boolean;
}

/** `asterism timeline`: the reports about an entity or from a source, in order of time. */
export function timelineCommand(terminal: Terminal): Command {
  const command = new Command('timeline')
    .description('show the reports about an entity or from a source, in order of time')
    .argument('<entity>', 'id of an entity or source, or an identifier in any writing')
    .option('--oldest-first', 'begin with the oldest')
    .option('--json', 'print JSON');
  return withExamples(
    withAsOf(withPage(command)),
    'asterism timeline "(312) 555-0134"',
    'asterism timeline person:AbC --oldest-first --valid-at 2023-05-01 --dated-only',
  ).action((entity: string, options: Options) =>
    withSession(terminal, async (session) => {
      const caller = await session.caller(toAsOf(options));
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
