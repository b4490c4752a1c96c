import { Command } from 'commander';
import { AsterismError } from '../../../domain/errors.js';
import { withExamples } from '../../examples.js';
import type { Terminal } from '../../print/terminal.js';
import { withSession } from '../../session.js';

/** `asterism analyze cancel`: stops an analysis of the service. */
export function cancelCommand(terminal: Terminal): Command {
  return withExamples(
    new Command('cancel')
      .description('ask an analysis of the service to stop')
      .argument('<id>', 'id of the run, from "asterism analyze runs"')
      .option('--json', 'print JSON'),
    'asterism analyze cancel analysis:AbC',
    'asterism analyze cancel analysis:AbC --json',
  ).action((id: string, { json }: { readonly json?: boolean }) =>
    withSession(terminal, async ({ app, caller }) => {
      const run = await app.services.analysisRuns.cancel(id, await caller());
      if (!run)
        throw new AsterismError(
          'NOT_FOUND',
          `There is no analysis "${id.slice(0, 60)}". List them with "asterism analyze runs".`,
        );
      if (json) return terminal.json(run);
      terminal.print(
        run.status === 'RUNNING' ? `${run.id} stops within seconds.` : `${run.id} is ${run.status.toLowerCase()}.`,
      );
    }),
  );
}
