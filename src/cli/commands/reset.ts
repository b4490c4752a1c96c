import { Command } from 'commander';
import { AsterismError } from '../../domain/errors.js';
import { withExamples } from '../examples.js';
import type { Terminal } from '../print/terminal.js';
import { resolveWaiting } from '../resolve-waiting.js';
import { withSession } from '../session.js';

/** `asterism reset --sample`: takes the sample out for good. */
export function resetCommand(terminal: Terminal): Command {
  const command = new Command('reset')
    .description('take the sample data out for good; your own data stays')
    .requiredOption('--sample', 'the sample is what goes')
    .option('--yes', 'do not ask');
  return withExamples(command, 'asterism reset --sample', 'asterism reset --sample --yes').action(
    async ({ yes }: { readonly yes?: boolean }) => {
      if (!yes) {
        if (!terminal.canAsk)
          throw new AsterismError(
            'BAD_USER_INPUT',
            'This deletes the sample for good. Add --yes to say that you mean it.',
          );
        if (!(await terminal.confirm('Delete the sample data for good?'))) return terminal.note('Nothing was changed.');
      }
      await withSession(terminal, async ({ app, signal }) => {
        const removed = await app.resetSample();
        // People of yours that were joined with people of the sample are decided again.
        await resolveWaiting(app, signal, terminal);
        terminal.print(`${removed.toLocaleString('en-US')} reports of the sample were removed.`);
      });
    },
  );
}
