import { readFileSync } from 'node:fs';
import { AsterismError } from '../../domain/errors.js';

/** The text of a mapping file, with the line break by which it is known from a path. @throws AsterismError BAD_MAPPING */
export function readMappingText(file: string): string {
  try {
    return `${readFileSync(file, 'utf8')}\n`;
  } catch (cause) {
    throw new AsterismError(
      'BAD_MAPPING',
      `Cannot read the mapping "${file}". Check the path.`,
      { path: file },
      { cause },
    );
  }
}
