import { Command } from 'commander';
import { withExamples } from '../../examples.js';
import { printOutcome } from '../../print/judgement-text.js';
import type { Terminal } from '../../print/terminal.js';
import { withSession } from '../../session.js';

interface Options {
  readonly out: string[];
  readonly reason: string;
  readonly force?: boolean;
  readonly json?: boolean;
}

/** `asterism resolve split`: takes mentions out of a person. */
export function splitCommand(terminal: Terminal): Command {
  const command = new Command('split')
    .description('take mentions out of a person: they are somebody else; can be withdrawn')
    .argument('<person>', 'id of the person')
    .requiredOption('--out <mention...>', 'ids of the mentions to take out')
    .requiredOption('--reason <text>', 'why; kept with the judgement')
    .option('--force', 'record it although it contradicts an earlier judgement')
    .option('--json', 'print JSON');
  return withExamples(
    command,
    'asterism resolve split person:AbC --out mention:Def mention:Ghi --reason "twin brother"',
    'asterism resolve split person:AbC --out mention:Def --reason "father of the same name" --json',
  ).action((id: string, { out, reason, force = false, json }: Options) =>
    withSession(terminal, async ({ app, caller }) => {
      const outcome = await app.services.judgements.split({ id, mentionIds: out, reason, force }, await caller());
      if (json) return terminal.json(outcome);
      printOutcome(terminal, outcome);
    }),
  );
}
