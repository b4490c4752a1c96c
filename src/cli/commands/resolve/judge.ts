import { Argument, Command } from 'commander';
import { VERDICTS, type Verdict } from '../../../domain/judgement.js';
import { withExamples } from '../../examples.js';
import { printOutcome } from '../../print/judgement-text.js';
import type { Terminal } from '../../print/terminal.js';
import { withSession } from '../../session.js';

interface Options {
  readonly reason: string;
  readonly force?: boolean;
  readonly preview?: boolean;
  readonly json?: boolean;
}

/** `asterism resolve judge`: says whether two mentions are one person. */
export function judgeCommand(terminal: Terminal): Command {
  const command = new Command('judge')
    .description('say whether two mentions, or two people, are one; can be withdrawn')
    .argument('<a>', 'id of a mention or person')
    .argument('<b>', 'id of another')
    .addArgument(
      new Argument('<verdict>', 'SAME, DIFFERENT or UNSURE')
        .argParser((text: string) => text.toUpperCase())
        .choices([...VERDICTS]),
    )
    .requiredOption('--reason <text>', 'why; kept with the judgement')
    .option('--force', 'record it although it contradicts an earlier judgement')
    .option('--preview', 'only show what it would change')
    .option('--json', 'print JSON');
  return withExamples(
    command,
    'asterism resolve judge mention:AbC mention:XyZ SAME --reason "same school photograph"',
    'asterism resolve judge person:AbC person:XyZ DIFFERENT --reason "seen together" --preview',
  ).action((a: string, b: string, verdict: Verdict, options: Options) =>
    withSession(terminal, async ({ app, caller }) => {
      if (options.preview) {
        const preview = await app.services.preview.preview({ a, b, verdict }, await caller());
        if (options.json) return terminal.json(preview);
        terminal.print(
          `${preview.before.length} people would be ${preview.after.length}; ${preview.connections.length} connections would be shared differently.`,
        );
        for (const { mentionIds } of preview.after) terminal.print(`  ${mentionIds.join(', ')}`);
        return;
      }
      const { reason, force = false } = options;
      const outcome = await app.services.judgements.judge({ a, b, verdict, reason, force }, await caller());
      if (options.json) return terminal.json(outcome);
      printOutcome(terminal, outcome);
    }),
  );
}
