import type { RunView } from '../../domain/views.js';
import { Progress } from './progress.js';

/** Progress of an ingest run: rows, rows a second and time left by the bytes read. */
export class RunProgress {
  readonly #progress: Progress;
  #before: number | null = null;

  constructor(stream: NodeJS.WriteStream, label: string) {
    this.#progress = new Progress(stream, label);
  }

  readonly update = (run: RunView): void => {
    const rows = run.reportsNew + run.reportsKnown;
    // A run that goes on where it was stopped brings the rows of before with it.
    this.#before ??= run.batches > 1 ? rows : 0;
    const rate = (rows - this.#before) / Math.max(this.#progress.seconds, 0.001);
    const rejects = run.rejects ? `  ${run.rejects.toLocaleString('en-US')} rejected` : '';
    this.#progress.update({
      done: run.bytesRead,
      total: run.bytesTotal,
      detail: `${rows.toLocaleString('en-US')} rows  ${Math.round(rate).toLocaleString('en-US')} rows/s${rejects}`,
    });
  };

  stop(): void {
    this.#progress.stop();
  }
}
