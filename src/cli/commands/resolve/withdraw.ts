import { Command } from 'commander';
import { withExamples } from '../../examples.js';
import { printOutcome } from '../../print/judgement-text.js';
import type { Terminal } from '../../print/terminal.js';
import { withSession } from '../../session.js';

/** `asterism resolve withdraw`: takes a judgement back. */
export function withdrawCommand(terminal: Terminal): Command {
  const command = new Command('withdraw')
    .description('take a judgement, merge or split back; it stays on record')
    .argument('<judgement>', 'id of the judgement')
    .requiredOption('--reason <text>', 'why; kept with the judgement')
    .option('--json', 'print JSON');
  return withExamples(
    command,
    'asterism resolve withdraw judgement:1b4e28ba-… --reason "mixed up two files"',
    'asterism resolve withdraw judgement:1b4e28ba-… --reason "new evidence" --json',
  ).action((id: string, options: { readonly reason: string; readonly json?: boolean }) =>
    withSession(terminal, async ({ app, caller }) => {
      const outcome = await app.services.judgements.withdraw({ id, reason: options.reason }, await caller());
      if (options.json) return terminal.json(outcome);
      printOutcome(terminal, outcome);
    }),
  );
}
