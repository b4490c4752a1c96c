import type { Column } from './table-text.js';

/** Where a command writes. Answers go to standard output; progress and remarks to standard error, so that answers can be piped on. */
export class Terminal {
  /** What the process ends with when nothing is thrown. */
  exitCode = 0;

  constructor(
    readonly stdin: NodeJS.ReadStream,
    readonly stdout: NodeJS.WriteStream,
    readonly stderr: NodeJS.WriteStream,
  ) {
    // `asterism search … | head` closes the pipe early: that is no failure.
    for (const stream of [stdout, stderr])
      stream.on('error', (error: NodeJS.ErrnoException) => {
        if (error.code !== 'EPIPE') throw error;
      });
  }

  /** True when a person can answer a question. */
  get canAsk(): boolean {
    return this.stdin.isTTY === true && this.stderr.isTTY === true;
  }

  print(text: string): void {
    this.stdout.write(`${text}\n`);
  }

  note(text: string): void {
    this.stderr.write(`${text}\n`);
  }

  async table(columns: readonly Column[], rows: readonly (readonly (string | number | null)[])[]): Promise<void> {
    const { tableText } = await import('./table-text.js');
    this.print(tableText(columns, rows, this.stdout.isTTY ? this.stdout.columns : null));
  }

  async json(value: unknown): Promise<void> {
    const { jsonText } = await import('./json-text.js');
    this.print(jsonText(value));
  }

  /** Asks on the terminal. True for "y" and "yes" alone. */
  async confirm(question: string): Promise<boolean> {
    const { createInterface } = await import('node:readline/promises');
    const lines = createInterface({ input: this.stdin, output: this.stderr });
    try {
      return /^y(es)?$/i.test((await lines.question(`${question} [y/N] `)).trim());
    } finally {
      lines.close();
    }
  }
}
