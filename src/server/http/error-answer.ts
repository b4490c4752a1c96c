import type { FastifyReply } from 'fastify';
import type { ErrorCode } from '../../domain/errors.js';

/** Answers with one GraphQL error in the shape that every other error has. */
export function sendError(reply: FastifyReply, status: number, code: ErrorCode, message: string): FastifyReply {
  return reply
    .code(status)
    .header('content-type', 'application/json; charset=utf-8')
    .send(JSON.stringify({ errors: [{ message, extensions: { code } }] }));
}
