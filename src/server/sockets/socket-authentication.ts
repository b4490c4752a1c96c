import type { FastifyBaseLogger } from 'fastify';
import { AsterismError } from '../../domain/errors.js';
import type { ApiKey, Deadline } from '../../services/ports.js';
import type { Services } from '../../services/services.js';
import { bearerKey } from '../bearer-key.js';
import { openDeadline } from '../open-deadline.js';
import type { ServerSettings } from '../server-settings.js';
import type { SocketExtra } from './socket-extra.js';

const FORBIDDEN = 4403;

/** Keys of sockets: given at the upgrade or in `connection_init`, and checked again for as long as the socket is open. */
export class SocketAuthentication {
  private readonly checks = new Map<SocketExtra, NodeJS.Timeout>();

  constructor(
    private readonly services: Services,
    private readonly settings: ServerSettings,
    private readonly log: FastifyBaseLogger,
  ) {}

  /** False closes the socket with 4403. */
  async connect(extra: SocketExtra, params: { readonly authorization?: unknown } | undefined): Promise<boolean> {
    const given = params?.authorization;
    extra.authorization ??= typeof given === 'string' ? given : null;
    const deadline = openDeadline(this.settings.deadlineMs);
    try {
      await this.currentKey(extra, deadline);
    } catch (error) {
      if (error instanceof AsterismError) return false;
      throw error;
    } finally {
      deadline.done();
    }
    this.checks.set(extra, setInterval(() => void this.check(extra), this.settings.recheckMs).unref());
    return true;
  }

  /** The socket's key as it is now. @throws AsterismError UNAUTHENTICATED */
  async currentKey(extra: SocketExtra, deadline: Deadline): Promise<ApiKey> {
    const text = bearerKey(extra.authorization);
    extra.key = text === null ? null : await this.services.keys.authenticate(text, deadline);
    if (extra.key === null)
      throw new AsterismError(
        'UNAUTHENTICATED',
        'The key of this socket is not valid. Connect again with a valid key.',
      );
    return extra.key;
  }

  forget(extra: SocketExtra): void {
    clearInterval(this.checks.get(extra));
    this.checks.delete(extra);
  }

  private async check(extra: SocketExtra): Promise<void> {
    const deadline = openDeadline(this.settings.deadlineMs);
    try {
      await this.currentKey(extra, deadline);
    } catch (error) {
      if (error instanceof AsterismError && error.code === 'UNAUTHENTICATED') extra.close(FORBIDDEN, 'Forbidden');
      else this.log.warn({ err: error }, 'the key of an open socket could not be checked');
    } finally {
      deadline.done();
    }
  }
}
