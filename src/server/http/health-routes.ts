import type { FastifyInstance } from 'fastify';
import type { Services } from '../../services/services.js';
import { openDeadline } from '../open-deadline.js';

/** Longest time the database may take before it counts as away. */
const READY_MS = 2_000;

/** `/healthz`: the process answers. `/readyz`: it can serve. Neither needs a key or says more. */
export function installHealthRoutes(app: FastifyInstance, services: Services, draining: () => boolean): void {
  app.get('/healthz', async () => ({ status: 'ok' }));
  app.get('/readyz', async (request, reply) => {
    const deadline = openDeadline(READY_MS);
    try {
      const ready = !draining() && (await services.health.health(deadline)).database;
      return await reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not ready' });
    } catch (error) {
      request.log.warn({ err: error }, 'not ready');
      return await reply.code(503).send({ status: 'not ready' });
    } finally {
      deadline.done();
    }
  });
}
