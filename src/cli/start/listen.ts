import type { App } from '../../app.js';
import type { Settings } from '../../config/environment.js';
import { AsterismError } from '../../domain/errors.js';

const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program uses it',
  EACCES: 'this user may not; ports under 1024 are for the administrator',
  EADDRNOTAVAIL: 'this machine has no such address',
  ENOTFOUND: 'there is no such address',
};

/** Starts to serve. @throws AsterismError BAD_ENVIRONMENT when the address cannot be had */
export async function listen(app: App, { host, port }: Settings): Promise<{ url: string }> {
  try {
    return await app.serve();
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
