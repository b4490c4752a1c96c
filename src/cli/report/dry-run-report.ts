import type { DryRunSummary } from '../../app.js';
import { EXIT } from '../exit-code.js';
import { safeText } from '../print/safe-text.js';
import type { Terminal } from '../print/terminal.js';
import { printFileNotes } from './file-notes.js';

/** Exit code that tells what an ingest of the same files would end with. */
export function exitCodeOfDryRun({ files, rejectsByCode }: DryRunSummary): number {
  if (files.length > 0 && files.every((file) => file.error !== null)) return EXIT.badInput;
  return Object.keys(rejectsByCode).length ? EXIT.withRejects : EXIT.ok;
}

/** What an ingest would bring: counts by kind, rejects with their reasons, and the first reports as they would be made. */
export async function printDryRun(summary: DryRunSummary, terminal: Terminal): Promise<void> {
  printFileNotes(summary.files, terminal);
  terminal.print(`Read with the mapping "${safeText(summary.mapping)}". Nothing was written. It would bring:`);
  const groups = {
    report: summary.reports,
    person: summary.mentions,
    identifier: summary.identifiers,
    place: summary.places,
  };
  await terminal.table(
    [{ title: 'what' }, { title: 'kind' }, { title: 'count', right: true }],
    [
      ...Object.entries(groups).flatMap(([what, counts]) => Object.entries(counts).map(([kind, n]) => [what, kind, n])),
      ...Object.entries(summary.rejectsByCode).map(([code, count]) => ['rejected', code, count]),
      ...(summary.placeholders ? [['placeholder', 'kept to be read, never joined', summary.placeholders]] : []),
    ],
  );
  if (summary.samples.length) {
    terminal.print('First reports:');
    await terminal.table(
      [{ title: 'kind' }, { title: 'key' }, { title: 'title' }, { title: 'marking' }, { title: 'names' }],
      summary.samples.map((report) => [
        report.kind,
        report.sourceKey,
        report.title,
        report.marking,
        [
          ...report.mentions.map((mention) => `${mention.role} ${mention.name?.full ?? ''}`),
          ...report.identifiers.map((identifier) => `${identifier.kind} ${identifier.key}`),
          ...report.places.map((place) => `${place.precision} ${place.original}`),
        ].join('; '),
      ]),
    );
  }
  if (summary.rejects.length) {
    terminal.print('First rejects:');
    await terminal.table(
      [{ title: 'file' }, { title: 'line', right: true }, { title: 'field' }, { title: 'value' }, { title: 'reason' }],
      summary.rejects.map(({ file, line, field, value, reason }) => [
        file,
        String(line),
        field,
        value?.slice(0, 200) ?? null,
        reason,
      ]),
    );
  }
  terminal.note(`Read in ${summary.seconds.toFixed(1)} s.`);
}
