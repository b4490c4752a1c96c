import type { FastifyError, FastifyInstance } from 'fastify';
import { AsterismError } from '../../domain/errors.js';
import { hideError } from '../apollo/format-error.js';
import { sendError } from './error-answer.js';
import { statusOf } from './status-of.js';

const ADVICE: Readonly<Record<number, string>> = {
  413: 'The request is too large. Send less at a time.',
  415: 'Send "content-type: application/json" in UTF-8, without a content encoding.',
};

/** Every error that a route or the framework throws, as a GraphQL error; nothing of an unexpected one gets out. */
export function installErrorHandler(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    if (error instanceof AsterismError) return sendError(reply, statusOf(error.code), error.code, error.message);
    const status = error.statusCode ?? 500;
    if (status < 500) {
      const code = status === 413 ? 'TOO_COMPLEX' : 'BAD_USER_INPUT';
      return sendError(reply, status, code, ADVICE[status] ?? 'The request is not well formed JSON over HTTP.');
    }
    return sendError(reply, 500, 'INTERNAL', hideError(error, request.log).message);
  });
  app.setNotFoundHandler((_, reply) =>
    sendError(reply, 404, 'NOT_FOUND', 'There is nothing here. The API is at /graphql, the query editor at /graphiql.'),
  );
}
