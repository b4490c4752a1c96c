import { Command } from 'commander';
import { withExamples } from '../../examples.js';
import type { Terminal } from '../../print/terminal.js';
import { withSession } from '../../session.js';

/** `asterism resolve train`: learns a model from the mentions in the graph. */
export function trainCommand(terminal: Terminal): Command {
  const command = new Command('train')
    .description(
      'learn a model from the mentions in the graph, and from judgements if there are some, and use it from now on',
    )
    .option('--name <name>', 'name of the model; its version counts up', 'trained')
    .option('--json', 'print JSON');
  return withExamples(
    command,
    'asterism resolve train',
    'asterism resolve train --name tips && asterism resolve run',
  ).action((options: { readonly name: string; readonly json?: boolean }) =>
    withSession(terminal, async ({ app, signal }) => {
      const { Progress } = await import('../../print/progress.js');
      const progress = new Progress(terminal.stderr, 'Training');
      const caller = await app.caller({ signal, timeoutMs: 30 * 60_000 });
      const model = await app.services.training
        .train(options.name, caller, (stage, records) =>
          progress.update({ done: 0, total: null, detail: `${stage}  ${records.toLocaleString('en-US')} mentions` }),
        )
        .finally(() => progress.stop());
      if (options.json) return terminal.json(model);
      const { records, labelledPairs: judged } = model.trainedOn;
      terminal.print(
        `Learnt from ${counted(records)} mentions and ${judged ? `${counted(judged.same + judged.different)} judged pairs (${counted(judged.same)} the same, ${counted(judged.different)} different)` : 'no judgements'}.`,
      );
      terminal.print(
        `Model ${model.id} is used from now on. What was decided stays until "asterism resolve run" decides it again.`,
      );
    }),
  );
}

const counted = (count: number): string => count.toLocaleString('en-US');
