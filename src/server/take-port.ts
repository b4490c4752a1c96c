import type { FastifyInstance } from 'fastify';
import { AsterismError } from '../domain/errors.js';
import type { ServerSettings } from './server-settings.js';

const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program uses it',
  EACCES: 'this user may not; ports under 1024 are for the administrator',
  EADDRNOTAVAIL: 'this machine has no such address',
  ENOTFOUND: 'there is no such address',
};

/** Starts to serve. @returns the address. @throws AsterismError BAD_ENVIRONMENT when the port cannot be had */
export async function takePort(
  app: Pick<FastifyInstance, 'listen'>,
  { host, port }: Pick<ServerSettings, 'host' | 'port'>,
): Promise<string> {
  try {
    return await app.listen({ host, port });
  } catch (error) {
    const reason = REASONS[(error as NodeJS.ErrnoException).code ?? ''];
    if (!reason) throw error;
    throw new AsterismError(
      'BAD_ENVIRONMENT',
      `Cannot listen on ${host}:${port}: ${reason}. Set PORT or HOST to another one; PORT=0 picks a free port.`,
      {},
      { cause: error },
    );
  }
}
