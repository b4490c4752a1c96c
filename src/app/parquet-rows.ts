import { open } from 'node:fs/promises';
import { AsterismError } from '../domain/errors.js';

/** Rows that are in memory at once. */
const ROWS = 20_000;
const MAGIC = 'PAR1';

export interface ParquetTable {
  readonly columns: readonly string[];
  rows(): AsyncGenerator<Readonly<Record<string, unknown>>>;
}

/** Opens an Apache Parquet file by its first bytes; null when it is something else. @throws AsterismError BAD_FILE when it is broken */
export async function openParquet(file: string): Promise<ParquetTable | null> {
  if (!(await isParquet(file))) return null;
  // Most tables are not Parquet, and these take 10 MiB.
  const { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects, parquetSchema } = await import('hyparquet');
  const { compressors } = await import('hyparquet-compressors');
  try {
    const buffer = await asyncBufferFromFile(file);
    const metadata = await parquetMetadataAsync(buffer);
    const columns = parquetSchema(metadata).children.map(({ element }) => element.name);
    const count = Number(metadata.num_rows);
    return {
      columns,
      async *rows() {
        for (let rowStart = 0; rowStart < count; rowStart += ROWS) {
          const rowEnd = Math.min(rowStart + ROWS, count);
          yield* await parquetReadObjects({ file: buffer, metadata, rowStart, rowEnd, compressors }).catch(
            broken(file),
          );
        }
      },
    };
  } catch (error) {
    return broken(file)(error);
  }
}

const broken =
  (file: string) =>
  (error: unknown): never => {
    if (error instanceof AsterismError) throw error;
    throw new AsterismError(
      'BAD_FILE',
      `"${file}" is not sound Parquet (${(error as Error).message.split('\n')[0]}). Write or copy it again.`,
      { file },
      { cause: error },
    );
  };

async function isParquet(file: string): Promise<boolean> {
  const handle = await open(file).catch(() => null);
  if (!handle) return false;
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(MAGIC.length), 0, MAGIC.length, 0);
    return bytesRead === MAGIC.length && buffer.toString('latin1') === MAGIC;
  } finally {
    await handle.close();
  }
}
