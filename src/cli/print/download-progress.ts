import type { InstallProgress } from '../../app.js';
import { Progress } from './progress.js';

const MB = 1_000_000;

/** Progress of a download; shows nothing before the first byte. */
export class DownloadProgress {
  #progress: Progress | null = null;

  constructor(private readonly stream: NodeJS.WriteStream) {}

  readonly update = ({ doneBytes, totalBytes, doneFiles, totalFiles }: InstallProgress): void => {
    this.#progress ??= new Progress(this.stream, 'Downloading Neo4j');
    const rate = doneBytes / MB / Math.max(this.#progress.seconds, 0.001);
    const detail = `${(doneBytes / MB).toFixed(0)} of ${(totalBytes / MB).toFixed(0)} MB  ${rate.toFixed(1)} MB/s`;
    this.#progress.update({ done: doneBytes, total: totalBytes, detail });
    if (doneFiles === totalFiles) this.stop();
  };

  stop(): void {
    this.#progress?.stop();
    this.#progress = null;
  }
}
