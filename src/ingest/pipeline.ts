import { AsterismError } from '../domain/errors.js';
import type { Reject } from '../domain/report-draft.js';
import type { RunView } from '../domain/views.js';
import type { BatchProgress, KeyedReport, RunStore } from '../services/ports-of-ingest.js';
import { Breath } from './breath.js';
import { openRowOrdinals } from './mapping/row-ordinals.js';
import type { RejectsWriter } from './rejects.js';
import type { SourceFile, Sources } from './source-file.js';
import { toKeyedReport } from './write/keyed-report.js';
import { persistently } from './write/persistently.js';

/** Reports in one transaction. Larger ones gain little and make a kill cost more. */
const BATCH_SIZE = 1_000;
/** Records skipped or rejected without a report before the position is stored all the same. */
const BATCH_RECORDS = 20_000;

export interface PipelineOptions {
  readonly run: RunView;
  readonly sources: Sources;
  readonly rejects: RejectsWriter;
  readonly store: RunStore;
  readonly signal: AbortSignal;
  onProgress(run: RunView): void;
}

/** What became of a file. */
export interface FileOutcome {
  readonly file: string;
  readonly notes: readonly string[];
  /** Why the file could not be read to its end, or null. */
  readonly error: string | null;
}

/** The files that no table of the mapping takes, each with a note that says so. */
export const notRead = ({ mapping, unused }: Sources): FileOutcome[] =>
  unused.map((file) => ({
    file,
    notes: [`not read: no table of the mapping "${mapping.name}" takes it`],
    error: null,
  }));

/**
 * Extract → normalise → batch → write. A run that was cut off starts again at its first record and
 * writes nothing until it passes the stored position, so that rejects and the count of equal rows
 * come out as if it had never stopped. While one batch is written the next is read.
 *
 * @throws AsterismError CANCELLED when the signal or the run asks for it; CONFLICT when another worker took the run
 */
export async function runPipeline(options: PipelineOptions): Promise<{ run: RunView; files: FileOutcome[] }> {
  const { sources, rejects } = options;
  const writer = new BatchQueue(options);
  const breath = new Breath();
  const files: FileOutcome[] = [];
  for (const file of sources.list) {
    const ordinals = openRowOrdinals();
    let error: string | null = null;
    try {
      for await (const { position, report, rejects: refused } of file.items()) {
        if (breath.isDue()) await breath.take();
        for (const reject of refused) await rejects.write(reject, file);
        const keyed = report && (await toKeyedReport(report, ordinals));
        await writer.add(file, position.record, keyed);
      }
      await writer.flush(file);
    } catch (cause) {
      // One bad file among ten: what came before stays, the others go on.
      if (!(cause instanceof AsterismError) || cause.code !== 'BAD_FILE') throw cause;
      error = cause.message;
      await rejects.write(fileReject(options.run.sourceName, file.file, cause.message), file);
      await writer.flush(file);
    } finally {
      await ordinals.close();
    }
    files.push({ file: file.file, notes: file.notes(), error });
  }
  return { run: await writer.end(), files };
}

const fileReject = (source: string, file: string, reason: string): Reject => ({
  source,
  file,
  line: 0,
  field: null,
  value: null,
  code: 'BAD_FILE',
  reason,
  record: null,
});

/** Collects reports into batches and keeps one write under way. */
class BatchQueue {
  #run: RunView;
  #reports: KeyedReport[] = [];
  #records = 0;
  #batch: number;
  #writing: Promise<void> = Promise.resolve();
  #resumed: boolean;
  #bytesBefore = 0;

  constructor(private readonly options: PipelineOptions) {
    this.#run = options.run;
    this.#batch = options.run.batches;
    this.#resumed = options.run.positionFile === null;
  }

  async add(file: SourceFile, record: number, report: KeyedReport | null): Promise<void> {
    if (this.options.signal.aborted)
      throw new AsterismError(
        'CANCELLED',
        'The run was stopped. Start it again with the same command to go on where it ended.',
      );
    if (!this.#isNew(file, record)) return;
    if (report) this.#reports.push(report);
    this.#records += 1;
    if (this.#reports.length >= BATCH_SIZE || this.#records >= BATCH_RECORDS) await this.#send(file, record + 1);
  }

  /** Ends a file: its last, smaller batch, and the position after it. */
  async flush(file: SourceFile): Promise<void> {
    if (this.#resumed) await this.#send(file, Number.MAX_SAFE_INTEGER);
    else if (placeOf(file) === this.#run.positionFile) this.#resumed = true;
    this.#bytesBefore += file.bytesTotal ?? file.bytesRead();
  }

  async end(): Promise<RunView> {
    await this.#writing;
    return this.#run;
  }

  /** False for records that an earlier life of this run has stored. */
  #isNew(file: SourceFile, record: number): boolean {
    if (!this.#resumed && placeOf(file) === this.#run.positionFile && record >= this.#run.positionRecord)
      this.#resumed = true;
    return this.#resumed;
  }

  async #send(file: SourceFile, positionRecord: number): Promise<void> {
    const { sources, store, rejects, run } = this.options;
    const prepared = store.prepare(run.id, run.sourceName, this.#reports);
    await this.#writing;
    const progress: BatchProgress = {
      batch: this.#batch++,
      positionFile: placeOf(file),
      positionRecord,
      bytesRead: this.#bytesBefore + file.bytesRead(),
      bytesTotal: sources.bytesTotal,
      rejects: rejects.total,
    };
    this.#reports = [];
    this.#records = 0;
    this.#writing = persistently(this.options.signal, (deadline) => prepared.commit(progress, deadline)).then(
      (outcome) => {
        if (outcome.run.batches !== progress.batch + 1)
          throw new AsterismError(
            'CONFLICT',
            'Another worker has gone on with this run. Follow it with "asterism runs".',
          );
        if (outcome.run.cancelRequested)
          throw new AsterismError(
            'CANCELLED',
            'The run was cancelled; what it stored until then stays. Retract the run to take it back.',
          );
        this.#run = outcome.run;
        this.options.onProgress(outcome.run);
      },
    );
    // Reported when the next batch or the end waits for it.
    this.#writing.catch(() => {});
  }
}

const placeOf = (file: SourceFile): string => `${file.table}:${file.file}`;
