import { AsterismError } from '../domain/errors.js';
import type { Reject, ReportDraft } from '../domain/report-draft.js';
import type { Mapping } from './mapping/mapping.js';
import { openSources } from './open-sources.js';
import { type FileOutcome, notRead } from './pipeline.js';
import type { SourceOptions } from './source-file.js';

/** Examples shown of what would be created and of what was rejected. */
const SAMPLES = 5;
const REJECTS = 20;

/** What an ingest would bring, without writing anything. */
export interface DryRunSummary {
  readonly mapping: string;
  readonly reports: Readonly<Record<string, number>>;
  readonly mentions: Readonly<Record<string, number>>;
  readonly identifiers: Readonly<Record<string, number>>;
  readonly places: Readonly<Record<string, number>>;
  readonly placeholders: number;
  readonly rejectsByCode: Readonly<Record<string, number>>;
  readonly rejects: readonly Reject[];
  readonly samples: readonly ReportDraft[];
  readonly files: readonly FileOutcome[];
  readonly seconds: number;
}

/** Reads everything as an ingest would; memory does not grow with the input. */
export async function dryRun(
  inputs: readonly string[],
  mapping: Mapping | 'auto',
  options: SourceOptions,
  onProgress: (bytesRead: number, bytesTotal: number | null) => void,
): Promise<DryRunSummary> {
  const started = performance.now();
  const sources = await openSources(inputs, mapping, options);
  const counts = { reports: {}, mentions: {}, identifiers: {}, places: {}, rejectsByCode: {} };
  const add = (group: Record<string, number>, name: string) => {
    group[name] = (group[name] ?? 0) + 1;
  };
  const rejects: Reject[] = [];
  const samples: ReportDraft[] = [];
  const files: FileOutcome[] = [];
  let placeholders = 0;
  let bytes = 0;
  const refuse = (reject: Reject) => {
    add(counts.rejectsByCode, reject.code);
    if (rejects.length < REJECTS) rejects.push(reject);
  };
  try {
    for (const file of sources.list) {
      let error: string | null = null;
      try {
        for await (const item of file.items()) {
          item.rejects.forEach(refuse);
          onProgress(bytes + file.bytesRead(), sources.bytesTotal);
          if (!item.report) continue;
          add(counts.reports, item.report.kind);
          for (const mention of item.report.mentions)
            add(counts.mentions, `${mention.type.toLowerCase()} as ${mention.role}`);
          for (const identifier of item.report.identifiers) add(counts.identifiers, identifier.kind);
          for (const place of item.report.places) add(counts.places, place.precision);
          placeholders += item.report.placeholders.length;
          if (samples.length < SAMPLES) samples.push(item.report);
        }
      } catch (cause) {
        if (!(cause instanceof AsterismError) || cause.code !== 'BAD_FILE') throw cause;
        error = cause.message;
        add(counts.rejectsByCode, 'BAD_FILE');
      }
      bytes += file.bytesTotal ?? file.bytesRead();
      files.push({ file: file.file, notes: file.notes(), error });
    }
  } finally {
    await sources.close();
  }
  return {
    mapping: sources.mapping.name,
    ...counts,
    placeholders,
    rejects,
    samples,
    files: [...files, ...notRead(sources)],
    seconds: (performance.now() - started) / 1000,
  };
}
