import type { FastifyInstance } from 'fastify';

/** One line for each request: never its address, which can hold a query, nor its headers or body. */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    request.log.info({
      method: request.method,
      route: request.routeOptions.url ?? 'none',
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
      key: request.apiKey?.id,
    });
  });
}
