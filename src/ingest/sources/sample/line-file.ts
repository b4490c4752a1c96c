import { type FileHandle, open } from 'node:fs/promises';

/** Bytes gathered before they are written: enough that system calls do not matter. */
const CHUNK = 262_144;

/** A text file written line by line; memory stays that of one chunk. */
export class LineFile {
  // Lines go into bytes at once: a million short strings kept until a flush would all survive young collections.
  private buffer = Buffer.allocUnsafe(2 * CHUNK);
  private used = 0;
  private written = 0;

  private constructor(private readonly handle: FileHandle) {}

  /** Opens the file empty. */
  static async create(path: string): Promise<LineFile> {
    return new LineFile(await open(path, 'w'));
  }

  /** Adds a line. Call `flush` when `full` says so. */
  add(line: string): void {
    // A UTF-16 unit takes at most three bytes in UTF-8.
    const most = line.length * 3 + 1;
    if (this.used + most > this.buffer.length) this.grow(most);
    this.used += this.buffer.write(line, this.used);
    this.used = this.buffer.writeUInt8(10, this.used);
  }

  get full(): boolean {
    return this.used >= CHUNK;
  }

  async flush(): Promise<void> {
    await this.handle.writeFile(this.buffer.subarray(0, this.used));
    this.written += this.used;
    this.used = 0;
  }

  /** Writes the rest and closes. Returns the size in bytes. */
  async close(): Promise<number> {
    await this.flush();
    await this.handle.close();
    return this.written;
  }

  /** Closes without caring for the rest, after a failure. */
  async abandon(): Promise<void> {
    await this.handle.close().catch(() => undefined);
  }

  private grow(by: number): void {
    const larger = Buffer.allocUnsafe(this.buffer.length + by + CHUNK);
    this.buffer.copy(larger, 0, 0, this.used);
    this.buffer = larger;
  }
}
