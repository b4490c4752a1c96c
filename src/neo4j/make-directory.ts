import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { AsterismError } from '../domain/errors.js';
import { systemCode, writeFailure } from './system-error.js';

/**
 * Makes a directory that only its owner can open, and those above it.
 * @param root the directory that `setting`, an environment variable, names: what the message is about
 * @throws AsterismError BAD_ENVIRONMENT
 */
export async function makeDirectory(directory: string, root: string, setting: string): Promise<void> {
  try {
    await make(directory);
  } catch (error) {
    throw (
      writeFailure(error, root, setting) ??
      new AsterismError(
        'BAD_ENVIRONMENT',
        `${root} cannot be made (${systemCode(error) ?? 'no reason given'}). Set ${setting} to a directory that can be written.`,
        { directory: root },
        { cause: error },
      )
    );
  }
}

/** Node's own recursive mkdir never ends where the system calls a new name in a directory that exists ENOENT, as in /proc. */
async function make(directory: string, parentIsThere = false): Promise<void> {
  try {
    await mkdir(directory, { mode: 0o700 });
  } catch (error) {
    const code = systemCode(error);
    if (code === 'ENOENT' && !parentIsThere && dirname(directory) !== directory) {
      await make(dirname(directory));
      await make(directory, true);
    } else if (code !== 'EEXIST' || !(await stat(directory)).isDirectory()) throw error;
  }
}
