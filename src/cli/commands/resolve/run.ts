import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import { AsterismError } from '../../../domain/errors.js';
import { withExamples } from '../../examples.js';
import type { Terminal } from '../../print/terminal.js';
import { resolveWaiting } from '../../resolve-waiting.js';
import { withSession } from '../../session.js';

/** `asterism resolve run`: decides again who every mention is. */
export function runCommand(terminal: Terminal): Command {
  const command = new Command('run')
    .description('decide again who every mention is; cut short, the same command goes on')
    .option('--model <file>', 'model to use from now on, as "asterism resolve model export" writes it')
    .option('--waiting', 'only mentions that wait, after an ingest')
    .option('--json', 'print JSON');
  return withExamples(command, 'asterism resolve run', 'asterism resolve run --model model.json --json').action(
    (options: { readonly model?: string; readonly waiting?: boolean; readonly json?: boolean }) =>
      withSession(terminal, async ({ app, signal, caller }) => {
        if (options.model !== undefined) {
          const text = await readModel(options.model);
          const { id } = await app.services.models.import(text, await caller());
          terminal.note(`Using the model ${id} from now on.`);
        }
        const mentions = await resolveWaiting(app, signal, terminal, { anew: !options.waiting });
        if (options.json) return terminal.json({ mentions });
        if (mentions === null) terminal.print('The running server is at it; see "asterism health".');
        else terminal.print(`${mentions.toLocaleString('en-US')} mentions decided.`);
      }),
  );
}

const readModel = (file: string): Promise<string> =>
  readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new AsterismError('BAD_USER_INPUT', `Cannot read the model "${file}" (${error.code}).`);
  });
