import { Command } from 'commander';
import { withExamples } from '../examples.js';
import { EXIT } from '../exit-code.js';
import type { Terminal } from '../print/terminal.js';
import { withSession } from '../session.js';

/** `asterism health`: whether the parts that answers need are there. */
export function healthCommand(terminal: Terminal): Command {
  const command = new Command('health')
    .description('say whether the database (and Redis, if set) answer; exit code 5 when not')
    .option('--json', 'print JSON');
  return withExamples(command, 'asterism health', 'asterism health --json').action((options: { json?: boolean }) =>
    withSession(terminal, async ({ app, caller }) => {
      // When the service began is not known here: this process is not it.
      const { startedAt: _, ...health } = await app.services.health.health(await caller());
      if (!health.database || health.cache === 'down') terminal.exitCode = EXIT.unavailable;
      if (options.json) return terminal.json({ ...health, managed: app.managed });
      const database = `${health.database ? 'up' : 'down'} (${app.managed ? 'managed' : 'external'})`;
      const redis = health.cache === 'none' ? 'not used' : health.cache;
      await terminal.table(
        [{ title: 'part' }, { title: 'state' }],
        [
          ['database', database],
          ['redis', redis],
          ['version', health.version],
        ],
      );
    }),
  );
}
