import type { GenericFormatter, SingleBar } from 'cli-progress';
import cliProgress from 'cli-progress';
import { safeText } from './safe-text.js';

/** How often a line is written where there is no terminal to draw a bar on. */
const LINE_EVERY_MS = 5_000;
const BAR_WIDTH = 24;

/** How far a piece of work has come; `total` null: nobody knows how much there is. */
export interface Step {
  readonly done: number;
  readonly total: number | null;
  /** What has been done and how fast, in words. */
  readonly detail: string;
}

/** Progress on standard error: a bar with time left on a terminal, a plain line every few seconds elsewhere. */
export class Progress {
  readonly #bar: SingleBar;
  readonly #startedAt = Date.now();
  #step: Step = { done: 0, total: null, detail: '' };

  constructor(
    stream: NodeJS.WriteStream,
    private readonly label: string,
  ) {
    const format: GenericFormatter = (options, params) =>
      this.#line(cliProgress.Format.BarFormat(params.progress, options), stream);
    this.#bar = new cliProgress.SingleBar(
      { stream, format, barsize: BAR_WIDTH, noTTYOutput: true, notTTYSchedule: LINE_EVERY_MS, hideCursor: true },
      cliProgress.Presets.shades_classic,
    );
    this.#bar.start(1, 0);
  }

  /** Seconds since the start. */
  get seconds(): number {
    return (Date.now() - this.#startedAt) / 1_000;
  }

  update(step: Step): void {
    this.#step = step;
    if (step.total) this.#bar.setTotal(step.total);
    this.#bar.update(step.total ? Math.min(step.done, step.total) : 0);
  }

  /** Writes the last state and gives the line back. */
  stop(): void {
    this.#bar.stop();
  }

  #line(bar: string, stream: NodeJS.WriteStream): string {
    const { done, total, detail } = this.#step;
    const parts = [safeText(this.label)];
    if (total) parts.push(`${stream.isTTY ? `${bar} ` : ''}${Math.floor((100 * Math.min(done, total)) / total)}%`);
    parts.push(detail || clock(this.seconds));
    const left = total && done > 0 ? (this.seconds * (total - done)) / done : 0;
    if (left >= 1) parts.push(`${clock(left)} left`);
    return parts.join('  ');
  }
}

function clock(seconds: number): string {
  const whole = Math.round(seconds);
  const minutes = Math.floor(whole / 60);
  const two = (n: number) => String(n).padStart(2, '0');
  return minutes < 60
    ? `${minutes}:${two(whole % 60)}`
    : `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(whole % 60)}`;
}
