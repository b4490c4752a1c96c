import { NOW } from '../../domain/as-of.js';
import { AsterismError } from '../../domain/errors.js';
import { type Clearance, FULL_CLEARANCE } from '../../domain/marking.js';
import type { MarkingService } from '../marking-service.js';
import type { Deadline, KeyStore } from '../ports.js';
import type { FindingOrder } from '../ports-of-analysis-runs.js';

/** Who works at the command line: an administrator of this machine without a key. No key can have this id. */
export const LOCAL = 'local';

/** For whom the service works when nobody is there: the key that asked, with what it may see now. */
export class AskingKey {
  constructor(
    private readonly keys: Pick<KeyStore, 'find'>,
    private readonly markings: MarkingService,
  ) {}

  /** @throws AsterismError FORBIDDEN when the key was revoked */
  async caller(id: string, deadline: Deadline): Promise<FindingOrder['caller']> {
    const { admin, clearance } = await this.#rights(id, deadline);
    const markings = await this.markings.markingsFor(clearance, deadline);
    return { keyId: id, admin, clearance, markings, asOf: NOW };
  }

  /** @throws AsterismError FORBIDDEN when the key was revoked */
  async check(id: string, deadline: Deadline): Promise<void> {
    await this.#rights(id, deadline);
  }

  async #rights(id: string, deadline: Deadline): Promise<{ readonly admin: boolean; readonly clearance: Clearance }> {
    if (id === LOCAL) return { admin: true, clearance: FULL_CLEARANCE };
    const key = await this.keys.find(id, deadline);
    if (key && key.revokedAt === null) return key;
    throw new AsterismError('FORBIDDEN', 'The key that asked for this was revoked. Ask again with another one.');
  }
}
