import { open, rename, rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileHash, fileSize } from './file-hash.js';

/** A file to fetch: tried from each URL in turn, accepted only with this size (bytes) and SHA-256 (hex). */
export interface Download {
  readonly urls: readonly string[];
  readonly target: string;
  readonly sha256: string;
  readonly size: number;
  /** Told how many more bytes are there; negative when bytes had to be thrown away. */
  readonly onBytes: (count: number) => void;
}

/** Why one try failed: not reached or cut off, told no, or not the bytes expected. */
export class DownloadError extends Error {
  constructor(
    readonly reason: 'network' | 'refused' | 'corrupt',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

const ROUNDS = 4;
/** Milliseconds without a byte after which a connection counts as dead. */
const STALLED_AFTER = 30_000;

/**
 * Fetches a file into `target` through `target.part`, going on where an earlier try stopped. The target appears only
 * when complete and verified. One process at a time may fetch a target. Returns the URL that gave it.
 * @throws DownloadError, or the disk's own error
 */
export async function downloadFile(download: Download): Promise<string> {
  let last: unknown;
  for (let round = 0; round < ROUNDS; round += 1) {
    if (round > 0) await sleep(200 * 3 ** (round - 1));
    for (const url of download.urls) {
      try {
        await attempt(download, url);
        return url;
      } catch (error) {
        if (!(error instanceof DownloadError)) throw error;
        last = error;
      }
    }
    if (last instanceof DownloadError && last.reason === 'refused') break;
  }
  throw last;
}

async function attempt(download: Download, url: string): Promise<void> {
  const part = `${download.target}.part`;
  let have = (await fileSize(part)) ?? 0;
  if (have > download.size) {
    await rm(part);
    have = 0;
  }
  download.onBytes(have);
  let counted = have;
  try {
    if (have < download.size) {
      await receive(url, part, have, download.size, (count) => {
        counted += count;
        download.onBytes(count);
      });
    }
    if ((await fileHash(part)) !== download.sha256) {
      await rm(part);
      throw new DownloadError('corrupt', `${url} arrived damaged`);
    }
    await rename(part, download.target);
  } catch (error) {
    download.onBytes(-counted);
    throw error;
  }
}

async function receive(url: string, part: string, from: number, size: number, onBytes: (count: number) => void) {
  const stalled = new AbortController();
  const timer = setTimeout(() => stalled.abort(new Error('no data for 30 s')), STALLED_AFTER);
  try {
    const response = await request(url, from, stalled.signal);
    const resumed = response.status === 206 && response.headers.get('content-range')?.startsWith(`bytes ${from}-`);
    if (!resumed) onBytes(-from);
    const file = await open(part, resumed ? 'a' : 'w');
    try {
      let received = resumed ? from : 0;
      for await (const chunk of bytesOf(response, url)) {
        timer.refresh();
        received += chunk.length;
        if (received > size) break;
        await file.write(chunk);
        onBytes(chunk.length);
      }
      if (received < size) throw new DownloadError('network', `${url} ended after ${received} of ${size} bytes`);
      if (received > size) {
        await file.truncate(0);
        throw new DownloadError('corrupt', `${url} is longer than the ${size} bytes expected`);
      }
    } finally {
      await file.close();
    }
  } finally {
    clearTimeout(timer);
  }
}

async function request(url: string, from: number, signal: AbortSignal): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(url, { signal, ...(from > 0 ? { headers: { range: `bytes=${from}-` } } : {}) });
  } catch (error) {
    throw new DownloadError('network', `${url} cannot be reached`, { cause: error });
  }
  if (response.ok) return response;
  await response.body?.cancel();
  const passing = response.status >= 500 || response.status === 429 || response.status === 408;
  throw new DownloadError(passing ? 'network' : 'refused', `${url} answered HTTP ${response.status}`);
}

async function* bytesOf(response: Response, url: string): AsyncGenerator<Uint8Array> {
  try {
    yield* (response.body ?? []) as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw new DownloadError('network', `${url} broke off`, { cause: error });
  }
}
