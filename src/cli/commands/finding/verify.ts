import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Command } from 'commander';
import { AsterismError } from '../../../domain/errors.js';
import { withExamples } from '../../examples.js';
import { EXIT } from '../../exit-code.js';
import type { Terminal } from '../../print/terminal.js';
import { withSession } from '../../session.js';

const WITHIN_MS = 2 * 60 * 60_000;

/** `asterism finding verify`: makes a finding again from its file and compares. */
export function verifyCommand(terminal: Terminal): Command {
  const command = new Command('verify')
    .description('make a finding again as of the time it was made, and compare it with its file')
    .argument('<file>', 'JSON Lines, as "asterism analyze … --out FILE.jsonl" writes it')
    .option('--json', 'print JSON');
  return withExamples(
    command,
    'asterism finding verify groups.jsonl',
    'asterism finding verify groups.jsonl --json',
  ).action((file: string, { json }: { readonly json?: boolean }) =>
    withSession(terminal, async ({ app, signal }) => {
      const { FindingProgress } = await import('../../print/finding-progress.js');
      const caller = await app.caller({ signal, timeoutMs: WITHIN_MS });
      const progress = new FindingProgress(terminal.stderr, 'Verifying');
      const found = await app.services.findingVerifier
        .verify(linesOf(file), caller, { onProgress: progress.update })
        .finally(() => progress.stop());
      if (!found.holds) terminal.exitCode = EXIT.withRejects;
      if (json) return terminal.json(found);
      const { same, gone, added, changed } = found.difference;
      terminal.print(
        found.holds ? `${found.id} holds: all ${same} items come out again.` : `${found.id} does NOT hold.`,
      );
      if (!found.whole) terminal.print('The file was changed: its items are not those of its own hash.');
      if (gone.length)
        terminal.print(`${gone.length} items of the file do not come out: ${gone.slice(0, 5).join(', ')}`);
      if (added.length)
        terminal.print(`${added.length} items come out that the file lacks: ${added.slice(0, 5).join(', ')}`);
      if (changed.length)
        terminal.print(`${changed.length} items come out otherwise: ${changed.slice(0, 5).join(', ')}`);
      if (found.kept === false) terminal.print('The graph keeps this finding with another content.');
      if (found.kept === null) terminal.note('The graph keeps no finding of this id that you may see.');
    }),
  );
}

async function* linesOf(file: string): AsyncGenerator<string> {
  try {
    yield* createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY });
  } catch (error) {
    if (error instanceof AsterismError) throw error;
    throw new AsterismError('BAD_USER_INPUT', `Cannot read "${file}" (${(error as NodeJS.ErrnoException).code}).`);
  }
}
