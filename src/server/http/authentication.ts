import type { FastifyInstance } from 'fastify';
import type { ApiKey } from '../../services/ports.js';
import type { Services } from '../../services/services.js';
import { bearerKey } from '../bearer-key.js';
import { openDeadline } from '../open-deadline.js';
import { sendError } from './error-answer.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** The key that the request came with; null before it was checked. */
    apiKey: ApiKey | null;
  }
}

export const NO_KEY = 'Send a valid key: "Authorization: Bearer <key>". An administrator can make you one.';

/** Lets requests through that carry a valid key. It runs before the body is read, and every refusal is the same. */
export function installAuthentication(app: FastifyInstance, services: Services, deadlineMs: number): void {
  app.decorateRequest('apiKey', null);
  app.addHook('onRequest', async (request, reply) => {
    void reply.header('cache-control', 'no-store');
    const text = bearerKey(request.headers.authorization);
    const deadline = openDeadline(deadlineMs);
    try {
      request.apiKey = text === null ? null : await services.keys.authenticate(text, deadline);
    } finally {
      deadline.done();
    }
    if (request.apiKey === null) return sendError(reply, 401, 'UNAUTHENTICATED', NO_KEY);
  });
}
