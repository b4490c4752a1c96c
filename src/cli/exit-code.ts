import { AsterismError, type ErrorCode } from '../domain/errors.js';

/** Exit codes of the command line; part of its interface, listed in `asterism --help`. */
export const EXIT = { ok: 0, internal: 1, badInput: 2, withRejects: 3, notFound: 4, unavailable: 5, interrupted: 130 };

const BY_CODE: Readonly<Record<ErrorCode, number>> = {
  BAD_USER_INPUT: EXIT.badInput,
  BAD_MARKING: EXIT.badInput,
  BAD_MAPPING: EXIT.badInput,
  BAD_FILE: EXIT.badInput,
  BAD_CURSOR: EXIT.badInput,
  TOO_COMPLEX: EXIT.badInput,
  UNAUTHENTICATED: EXIT.badInput,
  FORBIDDEN: EXIT.badInput,
  NOT_FOUND: EXIT.notFound,
  CONFLICT: EXIT.unavailable,
  TIMEOUT: EXIT.unavailable,
  TOO_MUCH_MEMORY: EXIT.unavailable,
  UNAVAILABLE: EXIT.unavailable,
  BAD_CONFIGURATION: EXIT.unavailable,
  BAD_ENVIRONMENT: EXIT.unavailable,
  CANCELLED: EXIT.interrupted,
  INTERNAL: EXIT.internal,
};

/** Exit code of a failure. */
export function exitCodeOf(error: unknown): number {
  return error instanceof AsterismError ? BY_CODE[error.code] : EXIT.internal;
}
