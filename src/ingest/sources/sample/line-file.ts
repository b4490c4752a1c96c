import { type FileHandle, open } from 'node:fs/promises';

/** Characters gathered before they are written: large enough that system calls do not matter. */
const CHUNK = 262_144;

/** A text file written line by line; memory stays that of one chunk. */
export class LineFile {
  private pending = '';
  private length = 0;

  private constructor(private readonly handle: FileHandle) {}

  /** Opens the file empty. */
  static async create(path: string): Promise<LineFile> {
    return new LineFile(await open(path, 'w'));
  }

  /** Adds a line; it must be awaited when true comes back from `full`. */
  add(line: string): void {
    this.pending += `${line}\n`;
  }

  get full(): boolean {
    return this.pending.length >= CHUNK;
  }

  async flush(): Promise<void> {
    const chunk = Buffer.from(this.pending);
    this.pending = '';
    this.length += chunk.length;
    await this.handle.writeFile(chunk);
  }

  /** Writes the rest and closes. Returns the size in bytes. */
  async close(): Promise<number> {
    await this.flush();
    await this.handle.close();
    return this.length;
  }

  /** Closes without caring for the rest, after a failure. */
  async abandon(): Promise<void> {
    await this.handle.close().catch(() => undefined);
  }
}
