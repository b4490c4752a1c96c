import { Command } from 'commander';
import { withExamples } from '../../examples.js';
import { printOutcome } from '../../print/judgement-text.js';
import type { Terminal } from '../../print/terminal.js';
import { withSession } from '../../session.js';

interface Options {
  readonly reason: string;
  readonly force?: boolean;
  readonly json?: boolean;
}

/** `asterism resolve merge`: makes people one. */
export function mergeCommand(terminal: Terminal): Command {
  const command = new Command('merge')
    .description('say that people are one; can be withdrawn')
    .argument('<person...>', 'ids of two or more people')
    .requiredOption('--reason <text>', 'why; kept with the judgement')
    .option('--force', 'record it although it contradicts an earlier judgement')
    .option('--json', 'print JSON');
  return withExamples(
    command,
    'asterism resolve merge person:AbC person:XyZ --reason "same identity card"',
    'asterism resolve merge person:AbC person:XyZ person:Def --reason "one family file" --json',
  ).action((ids: string[], { reason, force = false, json }: Options) =>
    withSession(terminal, async ({ app, caller }) => {
      const outcome = await app.services.judgements.merge({ ids, reason, force }, await caller());
      if (json) return terminal.json(outcome);
      printOutcome(terminal, outcome);
    }),
  );
}
