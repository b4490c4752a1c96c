import type { Level } from '../domain/marking.js';
import type { ApiKey, Deadline, HealthProbe, InstallationStore, KeyStore, MarkingStore } from '../services/ports.js';
import type { StatementRunner } from './statement-runner.js';
import {
  findKey,
  isEmpty,
  listKeys,
  listMarkings,
  loadKey,
  openInstallation,
  revokeKey,
  saveKey,
} from './statements/access-statements.js';

/** Keys, markings and the installation's own facts. */
export class AccessStore implements KeyStore, MarkingStore, InstallationStore, HealthProbe {
  constructor(
    private readonly runner: StatementRunner,
    /** Random text used as the installation's key if it has none. */
    private readonly newInstallationKey: () => string,
  ) {}

  async all(deadline: Deadline): Promise<string[]> {
    return (await this.runner.read(listMarkings, {}, deadline)).map((row) => row.key);
  }

  async findByHash(hash: string, deadline: Deadline): Promise<ApiKey | null> {
    const [row] = await this.runner.read(findKey, { hash }, deadline);
    return row ? toApiKey(row.key) : null;
  }

  async find(id: string, deadline: Deadline): Promise<ApiKey | null> {
    const [row] = await this.runner.read(loadKey, { id }, deadline);
    return row ? toApiKey(row.key) : null;
  }

  async list(deadline: Deadline): Promise<ApiKey[]> {
    return (await this.runner.read(listKeys, {}, deadline)).map((row) => toApiKey(row.key));
  }

  async create(key: ApiKey, hash: string, deadline: Deadline): Promise<void> {
    const { level, compartments } = key.clearance;
    const parameters = {
      id: key.id,
      hash,
      name: key.name,
      admin: key.admin,
      level,
      compartments: compartments === '*' ? [] : compartments,
      allCompartments: compartments === '*',
      createdAt: key.createdAt,
    };
    await this.runner.write('save-key', deadline, (transaction) => transaction.run(saveKey, parameters));
  }

  async revoke(id: string, at: string, deadline: Deadline): Promise<boolean> {
    const rows = await this.runner.write('revoke-key', deadline, (transaction) =>
      transaction.run(revokeKey, { id, at }),
    );
    return rows.length > 0;
  }

  async installationKey(deadline: Deadline): Promise<string> {
    const parameters = { candidate: this.newInstallationKey(), at: new Date().toISOString() };
    const [row] = await this.runner.write('open-installation', deadline, (transaction) =>
      transaction.run(openInstallation, parameters),
    );
    return row!.key;
  }

  async isEmpty(deadline: Deadline): Promise<boolean> {
    const [row] = await this.runner.read(isEmpty, {}, deadline);
    return row?.empty ?? true;
  }

  async database(deadline: Deadline): Promise<boolean> {
    return this.isEmpty(deadline).then(
      () => true,
      () => false,
    );
  }
}

interface KeyRow {
  readonly id: string;
  readonly name: string;
  readonly admin: boolean;
  readonly level: Level;
  readonly compartments: readonly string[];
  readonly allCompartments: boolean;
  readonly createdAt: string;
  readonly revokedAt: string | null;
}

const toApiKey = ({ level, compartments, allCompartments, ...key }: KeyRow): ApiKey => ({
  ...key,
  clearance: { level, compartments: allCompartments ? '*' : compartments },
});
