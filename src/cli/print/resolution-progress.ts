import type { ResolverProgress } from '../../services/resolution/resolver.js';
import { Progress } from './progress.js';

/** Progress of the resolver: mentions decided, mentions a second and time left. */
export class ResolutionProgress {
  readonly #progress: Progress;

  constructor(stream: NodeJS.WriteStream) {
    this.#progress = new Progress(stream, 'Resolving');
  }

  readonly update = ({ done, total }: ResolverProgress): void => {
    const rate = Math.round(done / Math.max(this.#progress.seconds, 0.001)).toLocaleString('en-US');
    this.#progress.update({ done, total, detail: `${done.toLocaleString('en-US')} mentions  ${rate} mentions/s` });
  };

  stop(): void {
    this.#progress.stop();
  }
}
