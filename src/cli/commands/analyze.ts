import { Command } from 'commander';
import { withExamples } from '../examples.js';
import type { Terminal } from '../print/terminal.js';
import { cancelCommand } from './analyze/cancel.js';
import { runCommand } from './analyze/run.js';
import { runsCommand } from './analyze/runs.js';
import { scheduleCommand } from './analyze/schedule.js';
import { startCommand } from './analyze/start.js';

/** `asterism analyze …`: runs an analysis as a batch, here or by the service, and keeps what it finds. */
export function analyzeCommand(terminal: Terminal): Command {
  const group = new Command('analyze')
    .usage('[run] <job> [options], or a command')
    .description('run an analysis as a batch and keep what it finds, here or by the service')
    // A group has no options: they would be taken for those of its commands.
    .addCommand(runCommand(terminal), { isDefault: true });
  for (const command of [startCommand, runsCommand, cancelCommand, scheduleCommand])
    group.addCommand(command(terminal));
  return withExamples(
    group,
    'asterism analyze communities --scope all --out groups.jsonl',
    'asterism analyze schedule add hidden-pairs --daily-at 03:30',
  );
}
