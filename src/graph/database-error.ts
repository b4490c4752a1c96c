import { Neo4jError } from 'neo4j-driver';
import { AsterismError, type ErrorCode } from '../domain/errors.js';

/** Marked retriable by the server, but the same query runs out of memory again. */
const OUT_OF_MEMORY = [
  'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
  'Neo.TransientError.General.OutOfMemoryError',
  'Neo.TransientError.General.StackOverFlowError',
  'Neo.TransientError.General.TransactionMemoryLimit',
];

/** Two writers made the same node at once: the second finds it when it tries again. */
const LOST_A_RACE = ['Neo.ClientError.Schema.ConstraintValidationFailed'];

const TIMED_OUT = [
  'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
  'Neo.ClientError.Transaction.LockClientStopped',
  'Neo.TransientError.Transaction.LockAcquisitionTimeout',
];

const UNAVAILABLE = ['ServiceUnavailable', 'SessionExpired', 'N/A'];

/** True when the same work may succeed if it is done again. */
export function isWorthRepeating(error: unknown): boolean {
  if (!(error instanceof Neo4jError) || OUT_OF_MEMORY.includes(error.code)) return false;
  return Neo4jError.isRetriable(error) || LOST_A_RACE.includes(error.code);
}

const MESSAGES: Partial<Record<ErrorCode, string>> = {
  TOO_MUCH_MEMORY:
    'The question needs more memory than one question may have. Ask for less: fewer kinds, a shorter time, a smaller depth.',
  TIMEOUT: 'The answer took longer than allowed. Ask for less: fewer kinds, a shorter time, a smaller depth.',
  UNAVAILABLE: 'The database cannot be reached now. Try again in a few seconds.',
  INTERNAL: 'The database refused a statement.',
};

/** Our error for whatever the driver threw; the original is its cause, its text is never shown. */
export function databaseError(error: unknown): AsterismError {
  if (error instanceof AsterismError) return error;
  const code = error instanceof Neo4jError ? codeFor(error) : 'INTERNAL';
  return new AsterismError(code, MESSAGES[code] ?? code, {}, { cause: error });
}

function codeFor(error: Neo4jError): ErrorCode {
  if (OUT_OF_MEMORY.includes(error.code)) return 'TOO_MUCH_MEMORY';
  if (TIMED_OUT.includes(error.code)) return 'TIMEOUT';
  if (UNAVAILABLE.includes(error.code) || Neo4jError.isRetriable(error)) return 'UNAVAILABLE';
  return 'INTERNAL';
}
