import { Command } from 'commander';
import { withExamples } from '../../examples.js';
import type { Terminal } from '../../print/terminal.js';
import { withSession } from '../../session.js';

/** `asterism resolve blocking-report`: what each blocking rule brings, and what it leaves out. */
export function blockingReportCommand(terminal: Terminal): Command {
  const command = new Command('blocking-report')
    .description('show how many pairs each blocking rule brings together, and which blocks are too full to be compared')
    .option('--json', 'print JSON');
  return withExamples(command, 'asterism resolve blocking-report', 'asterism resolve blocking-report --json').action(
    (options: { readonly json?: boolean }) =>
      withSession(terminal, async ({ app, caller }) => {
        const report = await app.services.training.blockingReport(await caller());
        if (options.json) return terminal.json(report);
        await terminal.table(
          [
            { title: 'blocking rule' },
            { title: 'blocks', right: true },
            { title: 'pairs', right: true },
            { title: 'cut', right: true },
            { title: 'pairs cut', right: true },
            { title: 'largest cut', right: true },
          ],
          report.rows.map(({ name, blocks, pairs, cut, cutPairs, largest }) => [
            name,
            blocks,
            pairs,
            cut,
            cutPairs,
            cut ? largest : null,
          ]),
        );
        terminal.note(
          `Cut: more than ${report.mostInBlock} people share the key, so that it says too little to compare all of them. Other rules still bring them together.`,
        );
      }),
  );
}
