import { randomUUID } from 'node:crypto';
import type { FastifyBaseLogger } from 'fastify';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { AsterismError } from '../../domain/errors.js';

/** Codes of the GraphQL server for errors that lie in the request. */
const REQUEST_CODES = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
];

export type ErrorFormatter = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

/** The one mapping of errors to GraphQL: our errors by code and message, anything else as INTERNAL with an id that the log has. */
export function createErrorFormatter(log: FastifyBaseLogger): ErrorFormatter {
  return (formatted, error) => {
    const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
    const place = {
      ...(formatted.locations && { locations: formatted.locations }),
      ...(formatted.path && { path: formatted.path }),
    };
    if (cause instanceof AsterismError) return { message: cause.message, ...place, extensions: { code: cause.code } };
    const code = formatted.extensions?.code;
    if (typeof code === 'string' && REQUEST_CODES.includes(code)) {
      return { message: formatted.message, ...place, extensions: { code } };
    }
    return { ...hideError(cause, log), ...place };
  };
}

/** An error that the caller may not read: the log has it under the id in the message. */
export function hideError(cause: unknown, log: FastifyBaseLogger): GraphQLFormattedError {
  const id = randomUUID();
  log.error({ errorId: id, err: cause }, 'unexpected error');
  return {
    message: `Something went wrong here. Give an administrator this id: ${id}`,
    extensions: { code: 'INTERNAL' },
  };
}
