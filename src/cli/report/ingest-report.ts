import type { IngestSummary } from '../../app.js';
import { EXIT } from '../exit-code.js';
import { safeText } from '../print/safe-text.js';
import type { Terminal } from '../print/terminal.js';
import { printFileNotes } from './file-notes.js';

/** Exit code that tells how a run ended. */
export function exitCodeOfRun({ run, files }: IngestSummary): number {
  if (run.status === 'CANCELLED') return EXIT.interrupted;
  if (run.status === 'FAILED') return EXIT.badInput;
  return run.rejects > 0 || files.some((file) => file.error !== null) ? EXIT.withRejects : EXIT.ok;
}

/** The table at the end of an ingest: what came in, what did not and why, how fast, and where rejects can be mended. */
export async function printIngest(summary: IngestSummary, terminal: Terminal): Promise<void> {
  const { run, rejectsByCode, rejectFiles, seconds, rowsBefore } = summary;
  printFileNotes(summary.files, terminal);
  const rows = run.reportsNew + run.reportsKnown - rowsBefore;
  const rejects = Object.entries(rejectsByCode).sort(([, a], [, b]) => b - a);
  await terminal.table(
    [
      { title: `run of ${safeText(run.sourceName)}` },
      { title: run.status.toLowerCase().replaceAll('_', ' '), right: true },
    ],
    [
      ['new reports', run.reportsNew],
      ['known already', run.reportsKnown],
      ['rejected', run.rejects],
      ...rejects.map(([code, count]) => [`  ${code}`, count]),
      ['seconds', seconds.toFixed(1)],
      ['rows a second', Math.round(rows / Math.max(seconds, 0.001))],
    ],
  );
  terminal.note(`Run ${run.id}`);
  const [list, ...toMend] = rejectFiles;
  if (list) terminal.note(`What was rejected, and why: ${safeText(list)}`);
  if (toMend.length)
    terminal.note('Rows that did not go in, to be mended and ingested again under the same source name:');
  for (const file of toMend) terminal.note(`  ${safeText(file)}`);
}
