import { open } from 'node:fs/promises';
import { AsterismError } from '../domain/errors.js';

const TAIL_BYTES = 16 * 1024;
const CAUSES: readonly (readonly [RegExp, string])[] = [
  [/Address already in use/i, 'Its port was taken by another program meanwhile. Start again.'],
  [/No space left on device/i, 'The disk is full. Free some space, then start again.'],
  [
    /Could not reserve enough space|Cannot allocate memory|insufficient memory|OutOfMemoryError/i,
    'There is too little memory. Close other programs, or give the machine or container more.',
  ],
  [
    /locked by another process|StoreLockException|FileLockException/i,
    'Another Neo4j uses the same directory. Stop it, then start again.',
  ],
  [/UnsupportedClassVersionError/i, 'This Java is too old. Install Java 17 or 21.'],
  [
    /ClassNotFoundException|NoClassDefFoundError|ZipException/i,
    'A jar in the cache is damaged. Delete the directory ASTERISM_CACHE points to, then start again.',
  ],
];

/** The error for a server that ended or hung while starting, with the cause as far as its logs tell and their last lines. */
export async function startFailure(what: string, logFiles: readonly string[]): Promise<AsterismError> {
  const texts = await Promise.all(logFiles.map(tail));
  const log = texts.join('\n').trim();
  const cause = CAUSES.find(([pattern]) => pattern.test(log))?.[1] ?? `Its log is in ${logFiles.join(' and ')}.`;
  const lastLines = log.split('\n').slice(-20);
  return new AsterismError('BAD_ENVIRONMENT', `Neo4j ${what}. ${cause}`, { lastLines });
}

async function tail(file: string): Promise<string> {
  try {
    const handle = await open(file);
    try {
      const { size } = await handle.stat();
      const start = Math.max(0, size - TAIL_BYTES);
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(TAIL_BYTES), 0, TAIL_BYTES, start);
      return buffer.toString('utf8', 0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch {
    return '';
  }
}
