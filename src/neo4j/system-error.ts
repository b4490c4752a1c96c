import { AsterismError } from '../domain/errors.js';

interface ErrorShape {
  readonly code?: unknown;
  readonly cause?: ErrorShape;
  readonly errors?: readonly ErrorShape[];
}

/** The system's code of an error (`ENOSPC`, `ECONNREFUSED`), looked for in its causes too, or null. */
export function systemCode(error: unknown): string | null {
  // By shape: the system's errors are not instances of the Error class of a test's own realm.
  for (let current = error as ErrorShape | undefined; current; current = current.cause ?? current.errors?.[0]) {
    if (typeof current.code === 'string' && /^E[A-Z]+$/.test(current.code)) return current.code;
  }
  return null;
}

/**
 * What a failure to write under `directory` asks of the user, or null when the error is of another sort.
 * @param setting the environment variable that moves the directory
 */
export function writeFailure(error: unknown, directory: string, setting: string): AsterismError | null {
  const code = systemCode(error);
  const advice =
    code === 'ENOSPC' || code === 'EDQUOT'
      ? `The disk holding ${directory} is full. Free some space there, or set ${setting} to a directory on another disk.`
      : code === 'EACCES' || code === 'EPERM' || code === 'EROFS'
        ? `${directory} cannot be written. Correct its permissions, or set ${setting} to a directory that can.`
        : code === 'ENOTDIR' || code === 'EEXIST'
          ? `${directory} is not a directory. Move the file of that name away, or set ${setting} to another path.`
          : null;
  return advice === null ? null : new AsterismError('BAD_ENVIRONMENT', advice, { directory, code }, { cause: error });
}
