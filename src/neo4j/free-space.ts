import { statfs } from 'node:fs/promises';
import { AsterismError } from '../domain/errors.js';

const MIB = 1024 * 1024;

/** Checks that an existing directory's disk has `needed` bytes for us. @throws AsterismError BAD_ENVIRONMENT */
export async function checkFreeSpace(directory: string, needed: number, what: string, setting: string): Promise<void> {
  const disk = await statfs(directory);
  const free = disk.bavail * disk.bsize;
  if (free >= needed) return;
  const [mibFree, mibNeeded] = [Math.floor(free / MIB), Math.ceil(needed / MIB)];
  throw new AsterismError(
    'BAD_ENVIRONMENT',
    `${what} need ${mibNeeded} MiB but the disk holding ${directory} has ${mibFree} MiB free. Free some space there, or set ${setting} to a directory on another disk.`,
    { directory, mibFree, mibNeeded },
  );
}
