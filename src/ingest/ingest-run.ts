import { mkdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { AsterismError } from '../domain/errors.js';
import type { RunView } from '../domain/views.js';
import type { RunStore } from '../services/ports-of-ingest.js';
import { chooseMapping } from './mapping/choose-mapping.js';
import type { Normalisers } from './mapping/normalisers.js';
import { openSources } from './open-sources.js';
import { type FileOutcome, notRead, runPipeline } from './pipeline.js';
import { openRejects } from './rejects.js';
import { persistently } from './write/persistently.js';

export interface IngestRunOptions {
  readonly store: RunStore;
  readonly normalisers: Normalisers;
  /** Directory where each run has its rejects. */
  readonly runsDirectory: string;
  readonly now: Date;
  readonly signal: AbortSignal;
  readonly stdin?: AsyncIterable<Uint8Array>;
  onProgress(run: RunView): void;
}

export interface IngestSummary {
  readonly run: RunView;
  readonly files: readonly FileOutcome[];
  readonly rejectsByCode: Readonly<Record<string, number>>;
  readonly rejectFiles: readonly string[];
  /** Time that this part of the run took. */
  readonly seconds: number;
  /** Rows that the run had when it was taken up again; 0 when it began now. */
  readonly rowsBefore: number;
}

/** Lines of a run's message. */
const MOST_REMARKS = 20;

/** Takes a claimed run from where it stands to its end, and records how it ended. */
export async function ingestRun(run: RunView, options: IngestRunOptions): Promise<IngestSummary> {
  const started = performance.now();
  const directory = join(options.runsDirectory, run.id.replace(/[^A-Za-z0-9_-]/g, '-'));
  // A resumed run meets its rejects again from the first record on.
  await rm(directory, { recursive: true, force: true });
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const rejects = openRejects(join(directory, 'rejects.jsonl'));
  try {
    const mapping = chooseMapping(run.mapping);
    const sources = await openSources(run.inputs, mapping, {
      source: run.sourceName,
      marking: run.marking,
      normalisers: options.normalisers,
      now: options.now,
      signal: options.signal,
      ...(options.stdin ? { stdin: options.stdin } : {}),
    });
    let files: FileOutcome[];
    try {
      ({ files } = await runPipeline({ run, sources, rejects, ...options }));
    } finally {
      await sources.close();
      await rejects.close();
    }
    const failed = files.filter((file) => file.error !== null);
    const status =
      failed.length && failed.length === files.length
        ? 'FAILED'
        : rejects.total
          ? 'COMPLETED_WITH_REJECTS'
          : 'COMPLETED';
    const leftOut = notRead(sources);
    const remarks = [
      ...failed.map(({ file, error }) => `${file}: ${error}`),
      ...leftOut.map(({ file, notes }) => `${file}: ${notes.join('; ')}`),
    ];
    const message = remarks.length ? remarks.slice(0, MOST_REMARKS).join('\n') : null;
    const ended = await finish(run, options, status, message, rejects.files[0] ?? null);
    return {
      run: ended,
      files: [...files, ...leftOut],
      rejectsByCode: Object.fromEntries(rejects.counts),
      rejectFiles: rejects.files,
      seconds: (performance.now() - started) / 1000,
      rowsBefore: run.reportsNew + run.reportsKnown,
    };
  } catch (error) {
    await recordFailure(run, options, error);
    throw error;
  }
}

/** Runs that were interrupted stay open, so that they can go on; those that were cancelled or cannot go on are ended. */
async function recordFailure(run: RunView, options: IngestRunOptions, error: unknown): Promise<void> {
  if (!(error instanceof AsterismError)) return;
  if (options.signal.aborted || error.code === 'UNAVAILABLE' || error.code === 'CONFLICT' || error.code === 'TIMEOUT')
    return;
  await finish(run, options, error.code === 'CANCELLED' ? 'CANCELLED' : 'FAILED', error.message, null);
}

const finish = (
  run: RunView,
  { store }: IngestRunOptions,
  status: RunView['status'],
  message: string | null,
  rejectsFile: string | null,
) =>
  persistently(new AbortController().signal, (deadline) =>
    store.finish(run.id, status, message, rejectsFile, deadline),
  );
