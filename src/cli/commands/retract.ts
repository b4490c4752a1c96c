import { Command } from 'commander';
import { withExamples } from '../examples.js';
import type { Terminal } from '../print/terminal.js';
import { withSession } from '../session.js';

/** `asterism retract`: takes a report or run out of every answer. */
export function retractCommand(terminal: Terminal): Command {
  const command = new Command('retract')
    .description(
      'take a report (all its versions) or all that an ingest run brought out of every answer; nothing is deleted',
    )
    .argument('<id>', 'id of a report or of an ingest run')
    .requiredOption('--reason <text>', 'why; kept with the change')
    .option('--json', 'print JSON');
  return withExamples(
    command,
    'asterism retract report:AbC --reason "entered twice"',
    'asterism retract run:XyZ --reason "wrong mapping" --json',
  ).action((id: string, options: { readonly reason: string; readonly json?: boolean }) =>
    withSession(terminal, async ({ app, caller }) => {
      const { changed } = await app.services.retraction.retract({ id, reason: options.reason }, await caller());
      if (options.json) return terminal.json({ id, changed });
      terminal.print(`${changed.toLocaleString('en-US')} reports withdrawn.`);
      if (!changed)
        terminal.note('Nothing changed: these reports were also brought by another run, or were retracted already.');
    }),
  );
}
