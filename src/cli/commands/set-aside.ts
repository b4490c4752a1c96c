import { Command } from 'commander';
import { withExamples } from '../examples.js';
import { findNode } from '../find-node.js';
import { labelsOf } from '../node-label.js';
import { withFirst } from '../options/page-options.js';
import { safeText } from '../print/safe-text.js';
import type { Terminal } from '../print/terminal.js';
import { withSession } from '../session.js';

interface Reasoned {
  readonly reason: string;
  readonly json?: boolean;
}

/** `asterism set-aside …`: values that carry no connection since somebody said so. */
export function setAsideCommand(terminal: Terminal): Command {
  const group = new Command('set-aside').description(
    'let a value carry no connection: a spam number, an agency; and undo it',
  );
  for (const command of [addCommand, withdrawCommand, listCommand]) group.addCommand(command(terminal));
  return withExamples(
    group,
    'asterism set-aside add "(312) 555-0134" --reason "a switchboard"',
    'asterism set-aside list',
  );
}

function addCommand(terminal: Terminal): Command {
  const command = new Command('add')
    .description('set a value aside: paths, hidden connections and analyses leave it out')
    .argument('<value>', 'id, or an identifier in any writing')
    .requiredOption('--reason <text>', 'why; kept with the record')
    .option('--json', 'print JSON');
  return withExamples(
    command,
    'asterism set-aside add phone:AbC --reason "a switchboard"',
    'asterism set-aside add "198.51.100.7" --reason "a carrier\'s address" --json',
  ).action((value: string, { reason, json }: Reasoned) =>
    withSession(terminal, async (session) => {
      const caller = await session.caller();
      const { id, label } = await findNode(value, session, caller);
      const record = await session.app.services.setAside.setAside({ valueId: id, reason }, caller);
      if (json) return terminal.json(record);
      terminal.print(
        `${safeText(label)} is set aside. Undo it with: asterism set-aside withdraw ${record.id} --reason "…"`,
      );
    }),
  );
}

function withdrawCommand(terminal: Terminal): Command {
  const command = new Command('withdraw')
    .description('let a value carry connections again; the record is kept')
    .argument('<id>', 'id of the record, from "asterism set-aside list"')
    .requiredOption('--reason <text>', 'why; kept with the record')
    .option('--json', 'print JSON');
  return withExamples(
    command,
    'asterism set-aside withdraw set-aside:AbC --reason "it is a person\'s"',
    'asterism set-aside withdraw set-aside:AbC --reason "a mistake" --json',
  ).action((id: string, { reason, json }: Reasoned) =>
    withSession(terminal, async ({ app, caller }) => {
      const record = await app.services.setAside.withdraw({ id, reason }, await caller());
      if (json) return terminal.json(record);
      terminal.print(
        `${record.valueId} carries connections again. Findings made without it: asterism finding affected ${id}`,
      );
    }),
  );
}

function listCommand(terminal: Terminal): Command {
  const command = new Command('list')
    .description('list values that are set aside')
    .option('--all', 'also those that are so no more')
    .option('--json', 'print JSON');
  return withExamples(withFirst(command), 'asterism set-aside list', 'asterism set-aside list --all --json').action(
    (options: { readonly first: number; readonly all?: boolean; readonly json?: boolean }) =>
      withSession(terminal, async (session) => {
        const caller = await session.caller();
        const request = { first: options.first, standing: !options.all };
        const { rows, more } = await session.app.services.setAside.list(request, caller);
        if (options.json) return terminal.json({ rows, more });
        const labels = await labelsOf(
          rows.map(({ valueId }) => valueId),
          session,
          caller,
        );
        await terminal.table(
          [
            { title: 'id', whole: true },
            { title: 'value' },
            { title: 'since' },
            { title: 'until' },
            { title: 'reason' },
          ],
          rows.map(({ id, valueId, at, ended, reason }) => [
            id,
            labels[valueId] ?? valueId,
            at,
            ended?.at ?? null,
            ended ? `${reason}; ${ended.reason}` : reason,
          ]),
        );
        if (more) terminal.note('There are more; ask for more with --first.');
      }),
  );
}
