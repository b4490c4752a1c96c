import { Command } from 'commander';
import { withExamples } from '../../examples.js';
import { type AsOfOptions, toAsOf, withAsOf } from '../../options/as-of-options.js';
import { type JobSettings, toJobOptions, withJobOptions } from '../../options/job-options.js';
import { type ScopeOptions, toScope, withScope } from '../../options/scope-options.js';
import type { Terminal } from '../../print/terminal.js';
import { withSession } from '../../session.js';

interface Options extends AsOfOptions, ScopeOptions, JobSettings {
  readonly json?: boolean;
}

/** `asterism analyze start`: leaves an analysis to the service. */
export function startCommand(terminal: Terminal): Command {
  const command = new Command('start')
    .description('ask the service to run an analysis; it goes on when this command has ended')
    .argument('<job>', 'name of the analysis')
    .option('--json', 'print JSON');
  return withExamples(
    withAsOf(withJobOptions(withScope(command))),
    'asterism analyze start hidden-pairs --set most=500',
    'asterism analyze start circuits --scope source=tips --json',
  ).action((job: string, options: Options) =>
    withSession(terminal, async (session) => {
      const caller = await session.caller(toAsOf(options));
      const scope = await toScope(options, session, caller);
      const asked = { job, scope, options: toJobOptions(options), operationId: null };
      const run = await session.app.services.analysisRuns.start(asked, caller);
      if (options.json) return terminal.json(run);
      terminal.print(run.id);
      terminal.note('A running service ("asterism start") takes it. See how it stands with: asterism analyze runs');
    }),
  );
}
