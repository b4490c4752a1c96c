import { randomBytes } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { AsterismError } from '../domain/errors.js';
import { type Clearance, FULL_CLEARANCE, formatMarking, parseMarking } from '../domain/marking.js';
import { sha256 } from '../domain/sha256.js';
import { authorise } from './authorise.js';
import type { Caller } from './caller.js';
import { shortText } from './limits.js';
import type { ApiKey, Deadline, KeyStore } from './ports.js';

/** A revoked key stops working within this time. */
const TRUSTED_MS = 1_000;
const SECRET_BYTES = 32;
/** The shortest key that may be set by hand: 128 bits as hexadecimal or base64 text. */
const SHORTEST_KEY = 22;

export const hashOfKey = (secret: string): string => sha256(secret, 'hex');

/** API keys: made once, shown once, stored as SHA-256. */
export class KeyService {
  readonly #seen = new LRUCache<string, { readonly key: ApiKey | null }>({ max: 10_000, ttl: TRUSTED_MS });

  constructor(
    private readonly store: KeyStore,
    private readonly now: () => Date,
  ) {}

  /** The key that `secret` is, or null. Looked up by hash, so the time taken says nothing about how much of it was right. */
  async authenticate(secret: string, deadline: Deadline): Promise<ApiKey | null> {
    const hash = hashOfKey(secret);
    const seen = this.#seen.get(hash);
    if (seen) return seen.key;
    const found = await this.store.findByHash(hash, deadline);
    const key = found && found.revokedAt === null ? found : null;
    this.#seen.set(hash, { key });
    return key;
  }

  async create(
    { name, clearance, admin }: { readonly name: string; readonly clearance: Clearance; readonly admin: boolean },
    caller: Caller,
  ): Promise<{ key: ApiKey; secret: string }> {
    authorise(caller, 'createKey');
    const secret = randomBytes(SECRET_BYTES).toString('base64url');
    return { key: await this.#store(secret, { name, clearance, admin }, caller), secret };
  }

  async list(caller: Caller): Promise<ApiKey[]> {
    authorise(caller, 'listKeys');
    return this.store.list(caller);
  }

  async revoke(id: string, caller: Caller): Promise<boolean> {
    authorise(caller, 'revokeKey');
    const found = await this.store.revoke(id, this.now().toISOString(), caller);
    this.#seen.clear();
    return found;
  }

  /**
   * Makes sure that an administrator's key exists. A given secret is stored if it is not there yet.
   * @returns the secret if one was made now: the only time it can be shown
   */
  async ensureAdministrator(given: string | null, deadline: Deadline): Promise<string | null> {
    if (given !== null) {
      if (given.length < SHORTEST_KEY) {
        throw new AsterismError(
          'BAD_CONFIGURATION',
          `ASTERISM_ADMIN_KEY is too short to be safe: give at least ${SHORTEST_KEY} random characters, for instance from "openssl rand -base64 32".`,
        );
      }
      if (!(await this.store.findByHash(hashOfKey(given), deadline))) await this.#store(given, ADMINISTRATOR, deadline);
      return null;
    }
    const keys = await this.store.list(deadline);
    if (keys.some((key) => key.admin && key.revokedAt === null)) return null;
    const secret = randomBytes(SECRET_BYTES).toString('base64url');
    await this.#store(secret, ADMINISTRATOR, deadline);
    return secret;
  }

  async #store(
    secret: string,
    { name, clearance, admin }: { name: string; clearance: Clearance; admin: boolean },
    deadline: Deadline,
  ): Promise<ApiKey> {
    const hash = hashOfKey(secret);
    const compartments = clearance.compartments === '*' ? [] : clearance.compartments;
    parseMarking(formatMarking({ level: clearance.level, compartments }));
    // The id follows from the key, so that a repeated write finds the first one.
    const key: ApiKey = {
      id: `key:${hash.slice(0, 16)}`,
      name: shortText('name', name, 200),
      admin,
      clearance,
      createdAt: this.now().toISOString(),
      revokedAt: null,
    };
    await this.store.create(key, hash, deadline);
    this.#seen.delete(hash);
    return key;
  }
}

const ADMINISTRATOR = { name: 'administrator', clearance: FULL_CLEARANCE, admin: true };
