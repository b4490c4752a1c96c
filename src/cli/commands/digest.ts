import { Command } from 'commander';
import { withExamples } from '../examples.js';
import type { Terminal } from '../print/terminal.js';
import { withSession } from '../session.js';

/** `asterism digest`: one hash of all that the database says now. */
export function digestCommand(terminal: Terminal): Command {
  const command = new Command('digest').description(
    'print one hash of all that the database says now; equal hashes mean equal content',
  );
  return withExamples(command, 'asterism digest', 'test "$(asterism digest)" = "$BEFORE"').action(() =>
    withSession(terminal, async ({ app, signal }) => {
      // It reads everything, so no question's deadline fits.
      terminal.print(await app.digest(await app.caller({ signal, timeoutMs: 30 * 60_000 })));
    }),
  );
}
