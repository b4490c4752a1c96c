import { Command } from 'commander';
import { withExamples } from '../examples.js';
import { type PageOptions, pageNote, withPage } from '../options/page-options.js';
import { safeText } from '../print/safe-text.js';
import type { Terminal } from '../print/terminal.js';
import { withSession } from '../session.js';

/** `asterism runs`: ingest runs, newest first. */
export function runsCommand(terminal: Terminal): Command {
  const command = new Command('runs').description('list ingest runs, newest first').option('--json', 'print JSON');
  return withExamples(withPage(command), 'asterism runs', 'asterism runs --first 1 --json').action(
    ({ first, after, json }: PageOptions & { readonly json?: boolean }) =>
      withSession(terminal, async ({ app, caller }) => {
        const page = await app.services.ingest.runs({ first, after: after ?? null }, await caller());
        if (json) return terminal.json(page);
        await terminal.table(
          [
            { title: 'id', whole: true },
            { title: 'source' },
            { title: 'status' },
            { title: 'started' },
            { title: 'new', right: true },
            { title: 'known', right: true },
            { title: 'rejected', right: true },
            { title: 'inputs' },
          ],
          page.rows.map(({ row }) => [
            row.id,
            row.sourceName,
            row.status.toLowerCase().replaceAll('_', ' '),
            row.startedAt.slice(0, 19).replace('T', ' '),
            row.reportsNew,
            row.reportsKnown,
            row.rejects,
            row.inputs.join(' '),
          ]),
        );
        for (const { row } of page.rows) if (row.message) terminal.note(`${row.id}: ${safeText(row.message)}`);
        terminal.note(pageNote(page));
      }),
  );
}
