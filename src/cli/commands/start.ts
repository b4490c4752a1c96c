import { Command } from 'commander';
import { withExamples } from '../examples.js';
import type { Terminal } from '../print/terminal.js';
import { withSession } from '../session.js';

/** `asterism start`: the service itself, until it is stopped. */
export function startCommand(terminal: Terminal): Command {
  const command = new Command('start')
    .description('start Neo4j and serve GraphQL; an empty managed database is filled with sample data first')
    .option('--no-sample', 'leave an empty database empty');
  return withExamples(command, 'asterism start', 'PORT=8080 asterism start --no-sample').action(
    ({ sample }: { readonly sample: boolean }) =>
      withSession(
        terminal,
        async (session) => {
          const { serveUntilStopped } = await import('../start/serve-until-stopped.js');
          await serveUntilStopped(session, { sample }, terminal);
        },
        { attach: false },
      ),
  );
}
