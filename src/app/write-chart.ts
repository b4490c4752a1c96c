import { writeFile } from 'node:fs/promises';
import { AsterismError } from '../domain/errors.js';

/** Writes a chart into a file. @throws AsterismError BAD_USER_INPUT when it cannot be written */
export async function writeChart(svg: string, out: string): Promise<void> {
  await writeFile(out, svg).catch((error: NodeJS.ErrnoException) => {
    throw new AsterismError('BAD_USER_INPUT', `Cannot write "${out}" (${error.code}).`);
  });
}
