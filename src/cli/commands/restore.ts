import { Command } from 'commander';
import { withExamples } from '../examples.js';
import type { Terminal } from '../print/terminal.js';
import { withSession } from '../session.js';

/** `asterism restore`: takes a retraction back. */
export function restoreCommand(terminal: Terminal): Command {
  const command = new Command('restore')
    .description('take back a retraction')
    .argument('<id>', 'id of a report or of an ingest run')
    .requiredOption('--reason <text>', 'why; kept with the change')
    .option('--json', 'print JSON');
  return withExamples(
    command,
    'asterism restore report:AbC --reason "the sender confirmed it"',
    'asterism restore run:XyZ --reason "retracted by mistake" --json',
  ).action((id: string, options: { readonly reason: string; readonly json?: boolean }) =>
    withSession(terminal, async ({ app, caller }) => {
      const { changed } = await app.services.retraction.restore({ id, reason: options.reason }, await caller());
      if (options.json) return terminal.json({ id, changed });
      terminal.print(`${changed.toLocaleString('en-US')} reports restored.`);
      if (!changed)
        terminal.note(
          'Nothing changed: these reports were not retracted, or another retraction still holds them back.',
        );
    }),
  );
}
