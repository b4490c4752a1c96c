import { createServer } from 'node:net';
import { AsterismError } from '../domain/errors.js';

/** A port on 127.0.0.1 that is free now; `wanted` must be free when it is given. @throws AsterismError BAD_ENVIRONMENT */
export async function boltPort(wanted: number | null): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      const why = error.code === 'EADDRINUSE' ? 'is in use by another program' : `cannot be used (${error.code})`;
      const message = `Port ${wanted} on 127.0.0.1, meant for Neo4j, ${why}. Stop that program or choose another port.`;
      reject(new AsterismError('BAD_ENVIRONMENT', message, { port: wanted, code: error.code }, { cause: error }));
    });
    server.listen({ host: '127.0.0.1', port: wanted ?? 0, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
