import type { FindingProgress as State } from '../../services/analysis/finding-runner.js';
import { Progress } from './progress.js';

const DOING = {
  READING: 'reports read',
  READING_ROUTES: 'routes read',
  STORING: 'items stored',
  LINKING: 'reports linked',
} as const;

/** Progress of a batch analysis: what is being done, how much of it, and time left where that is known. */
export class FindingProgress {
  readonly #progress: Progress;

  constructor(stream: NodeJS.WriteStream, label: string) {
    this.#progress = new Progress(stream, label);
  }

  readonly update = ({ step, done, total }: State): void => {
    this.#progress.update({ done, total, detail: `${done.toLocaleString('en-US')} ${DOING[step]}` });
  };

  stop(): void {
    this.#progress.stop();
  }
}
