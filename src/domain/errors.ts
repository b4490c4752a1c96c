/**
 * Stable codes of everything that can go wrong and that a caller can act on. They appear in
 * GraphQL as `extensions.code` and choose the exit code of the CLI. Never remove or rename one.
 */
export const ERROR_CODES = {
  BAD_USER_INPUT: 'the input is wrong; the message says what to change',
  BAD_MARKING: 'a marking or clearance is not well formed',
  BAD_MAPPING: 'a mapping file does not fit its schema or the data',
  BAD_FILE: 'a file cannot be read as what it claims to be',
  BAD_CURSOR: 'a paging cursor is not one of ours or belongs to another list',
  NOT_FOUND: 'there is nothing with that id that the caller may see',
  CONFLICT: 'the same thing is already being done, or was done differently',
  UNAUTHENTICATED: 'no valid key',
  FORBIDDEN: 'the key does not permit this operation',
  TOO_COMPLEX: 'the document is larger, deeper or costlier than allowed',
  TIMEOUT: 'the deadline passed before the answer was ready',
  CANCELLED: 'the caller went away',
  TOO_MUCH_MEMORY: 'the question needs more memory than one question may have',
  UNAVAILABLE: 'the database or another service cannot be reached now',
  BAD_CONFIGURATION: 'a setting is wrong',
  BAD_ENVIRONMENT: 'the machine lacks something: Java, disk, a free port',
  INTERNAL: 'a defect; the log has the details under the id in the message',
} as const;
export type ErrorCode = keyof typeof ERROR_CODES;

/** The one error class. `message` says what to do and may be shown to the caller; `details` are structured facts. */
export class AsterismError extends Error {
  override readonly name = 'AsterismError';

  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly details: Readonly<Record<string, unknown>> = {},
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
