import { readFile } from 'node:fs/promises';
import { AsterismError } from '../../../domain/errors.js';

/** Text of a pattern's file. @throws AsterismError BAD_USER_INPUT */
export function readDocument(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new AsterismError('BAD_USER_INPUT', `Cannot read "${file}" (${error.code}).`);
  });
}
