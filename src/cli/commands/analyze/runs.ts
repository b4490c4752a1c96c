import { Command } from 'commander';
import type { AnalysisRun } from '../../../domain/analysis-run.js';
import { withExamples } from '../../examples.js';
import { type PageOptions, pageNote, withPage } from '../../options/page-options.js';
import { safeText } from '../../print/safe-text.js';
import type { Terminal } from '../../print/terminal.js';
import { withSession } from '../../session.js';

/** `asterism analyze runs`: analyses that the service was asked for. */
export function runsCommand(terminal: Terminal): Command {
  const command = new Command('runs')
    .description('list analyses that the service was asked for, the newest first')
    .option('--json', 'print JSON');
  return withExamples(withPage(command), 'asterism analyze runs', 'asterism analyze runs --first 1 --json').action(
    ({ first, after, json }: PageOptions & { readonly json?: boolean }) =>
      withSession(terminal, async ({ app, caller }) => {
        const page = await app.services.analysisRuns.runs({ first, after: after ?? null }, await caller());
        if (json) return terminal.json(page);
        await terminal.table(
          [
            { title: 'id', whole: true },
            { title: 'job' },
            { title: 'status' },
            { title: 'asked' },
            { title: 'how far' },
            { title: 'finding', whole: true },
          ],
          page.rows.map(({ row }) => [
            row.id,
            row.job,
            row.status.toLowerCase(),
            row.askedAt.slice(0, 19).replace('T', ' '),
            howFar(row),
            row.findingId,
          ]),
        );
        for (const { row } of page.rows) if (row.message) terminal.note(`${row.id}: ${safeText(row.message)}`);
        terminal.note(pageNote(page));
      }),
  );
}

const howFar = ({ status, step, done, total }: AnalysisRun): string =>
  status === 'RUNNING' && step !== null
    ? `${step.toLowerCase().replaceAll('_', ' ')} ${done.toLocaleString('en-US')}${total === null ? '' : ` of ${total.toLocaleString('en-US')}`}`
    : '';
