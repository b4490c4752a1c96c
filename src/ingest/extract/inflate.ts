import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { AsterismError } from '../../domain/errors.js';
import type { ReadLimits } from './read-limits.js';

const GRACE = 2 ** 20;

/** True when bytes begin as gzip does. */
export const isGzip = (head: Buffer): boolean => head.length > 2 && head[0] === 0x1f && head[1] === 0x8b;

/**
 * Inflates gzip and refuses a bomb: more than `inflateRatio` bytes out for each in after the first MiB, or
 * more than `inflatedBytes` in all. `cutShort` is called when the file ends too early.
 * @throws AsterismError BAD_FILE
 */
export async function* inflate(
  chunks: AsyncIterable<Buffer>,
  file: string,
  limits: Pick<ReadLimits, 'inflatedBytes' | 'inflateRatio'>,
  cutShort: () => void,
): AsyncGenerator<Buffer> {
  let bytesIn = 0;
  let bytesOut = 0;
  async function* counted(): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      // Small pieces, so that what goes in and what has come out are compared often.
      for (let at = 0; at < chunk.length; at += 16_384) {
        const piece = chunk.subarray(at, at + 16_384);
        bytesIn += piece.length;
        yield piece;
      }
    }
  }
  const gunzip = createGunzip({ chunkSize: 128 * 1024 });
  const input = Readable.from(counted(), { objectMode: false, highWaterMark: 16_384 });
  input.on('error', (error) => gunzip.destroy(error));
  input.pipe(gunzip);
  try {
    for await (const chunk of gunzip) {
      bytesOut += (chunk as Buffer).length;
      const ratioBroken = bytesOut > GRACE && bytesOut > bytesIn * limits.inflateRatio;
      if (ratioBroken || bytesOut > limits.inflatedBytes) {
        throw new AsterismError(
          'BAD_FILE',
          `"${file}" inflates to more than ${ratioBroken ? `${limits.inflateRatio} times its size` : `${limits.inflatedBytes} bytes`}. If it is what you expect, inflate it yourself and ingest the result.`,
          { file },
        );
      }
      yield chunk as Buffer;
    }
  } catch (error) {
    if (error instanceof AsterismError) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (code === 'Z_BUF_ERROR') return cutShort();
    throw new AsterismError(
      'BAD_FILE',
      `"${file}" is not sound gzip (${code}). Make it or copy it again.`,
      { file },
      { cause: error },
    );
  } finally {
    input.destroy();
    gunzip.destroy();
  }
}
