import { Command } from 'commander';
import { withExamples } from '../../examples.js';
import { type PageOptions, pageNote, withPage } from '../../options/page-options.js';
import type { Terminal } from '../../print/terminal.js';
import { withSession } from '../../session.js';

interface Options extends PageOptions {
  readonly job?: string;
  readonly json?: boolean;
}

/** `asterism finding list`: what was found and kept, the newest first. */
export function listCommand(terminal: Terminal): Command {
  const command = new Command('list')
    .description('list findings, the newest first')
    .option('--job <name>', 'only of this analysis')
    .option('--json', 'print JSON');
  return withExamples(withPage(command), 'asterism finding list', 'asterism finding list --job glue --json').action(
    ({ job, first, after, json }: Options) =>
      withSession(terminal, async ({ app, caller }) => {
        const request = { job: job ?? null, first, after: after ?? null };
        const page = await app.services.findings.list(request, await caller());
        if (json) return terminal.json(page);
        await terminal.table(
          [
            { title: 'id', whole: true },
            { title: 'job' },
            { title: 'version', right: true },
            { title: 'known at' },
            { title: 'items', right: true },
            { title: 'reports', right: true },
            { title: 'parameters' },
          ],
          page.rows.map(({ row }) => [
            row.id,
            row.job,
            row.version,
            row.knownAt,
            row.items,
            row.reports,
            row.parameters,
          ]),
        );
        terminal.note(pageNote(page));
      }),
  );
}
