import { open } from 'node:fs/promises';
import { AsterismError } from '../../domain/errors.js';
import { STDIN } from './list-files.js';

/** Bytes of one file as they lie on disk, with how far reading has come. */
export interface ByteSource {
  readonly chunks: AsyncIterable<Buffer>;
  /** Size when opened; null for standard input. */
  readonly total: number | null;
  read(): number;
  notes(): readonly string[];
}

const CHUNK = 256 * 1024;

/** Opens a file, or `stdin` for `-`. A file that grows is read up to its size at opening, with a note. @throws AsterismError BAD_FILE */
export async function openBytes(file: string, stdin?: AsyncIterable<Uint8Array>): Promise<ByteSource> {
  if (file === STDIN) return fromStream(stdin);
  const handle = await open(file).catch((cause: NodeJS.ErrnoException) => {
    throw new AsterismError(
      'BAD_FILE',
      `Cannot open "${file}" (${cause.code}). Check that it is there and readable.`,
      { file },
      { cause },
    );
  });
  const found = await handle.stat();
  if (!found.isFile()) {
    await handle.close();
    throw new AsterismError('BAD_FILE', `"${file}" is not a file. Name a file, a directory or a pattern.`, { file });
  }
  let read = 0;
  const notes: string[] = [];
  async function* chunks(): AsyncGenerator<Buffer> {
    try {
      while (read < found.size) {
        const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(Math.min(CHUNK, found.size - read)), {
          position: read,
        });
        if (bytesRead === 0) {
          notes.push(`became shorter while it was read: ${read} of ${found.size} bytes were there`);
          return;
        }
        read += bytesRead;
        yield buffer.subarray(0, bytesRead);
      }
      const now = (await handle.stat()).size;
      if (now > found.size)
        notes.push(`grew while it was read: read up to byte ${found.size} of ${now}; ingest it again for the rest`);
    } finally {
      await handle.close();
    }
  }
  return { chunks: chunks(), total: found.size, read: () => read, notes: () => notes };
}

function fromStream(stdin: AsyncIterable<Uint8Array> | undefined): ByteSource {
  if (!stdin)
    throw new AsterismError('BAD_FILE', 'There is no standard input here. Name a file instead of "-".', {
      file: STDIN,
    });
  let read = 0;
  async function* chunks(input: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
    for await (const chunk of input) {
      read += chunk.byteLength;
      yield Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    }
  }
  return { chunks: chunks(stdin), total: null, read: () => read, notes: () => [] };
}
