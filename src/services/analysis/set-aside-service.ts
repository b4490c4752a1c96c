import { randomUUID } from 'node:crypto';
import { AsterismError } from '../../domain/errors.js';
import { kindOfId, VALUE_KINDS } from '../../domain/kind.js';
import type { SetAside } from '../../domain/set-aside.js';
import { authorise } from '../authorise.js';
import type { Caller } from '../caller.js';
import { MAX_PAGE, notBlank, within } from '../limits.js';
import type { EntityStore, ReadScope } from '../ports.js';
import type { SetAsideStore } from '../ports-of-analysis-scopes.js';
import { shownIds } from '../shown-ids.js';
import { standingAside } from './standing-aside.js';

/** Values that carry no connection since somebody said so: a spam number, an agency's address. It can be taken back. */
export class SetAsideService {
  constructor(
    private readonly store: SetAsideStore,
    private readonly entities: EntityStore,
    private readonly now: () => Date,
  ) {}

  /** A value that is aside already stays as it was. @throws AsterismError FORBIDDEN, BAD_USER_INPUT, NOT_FOUND */
  async setAside(
    { valueId, reason }: { readonly valueId: string; readonly reason: string },
    caller: Caller,
  ): Promise<SetAside> {
    authorise(caller, 'setAside');
    const why = notBlank('reason', reason, 1_000, 'Say why: it is kept with the record.');
    if (!(VALUE_KINDS as readonly string[]).includes(kindOfId(valueId) ?? ''))
      throw new AsterismError(
        'BAD_USER_INPUT',
        `"${valueId.slice(0, 60)}" is not the id of an identifier or place; only these can be set aside.`,
      );
    await shownIds([valueId], this.entities, caller);
    const at = this.now().toISOString();
    const record = { id: `set-aside:${randomUUID()}`, valueId, by: caller.keyId, reason: why, at };
    return this.#found(await this.store.save(record, caller), caller);
  }

  /** @throws AsterismError FORBIDDEN, NOT_FOUND when there is none that stands */
  async withdraw({ id, reason }: { readonly id: string; readonly reason: string }, caller: Caller): Promise<SetAside> {
    authorise(caller, 'setAside');
    const why = notBlank('reason', reason, 1_000, 'Say why: it is kept with the record.');
    const { ended } = await this.#found(id, caller);
    if (ended) throw notThere(id);
    const end = { id, by: caller.keyId, reason: why, at: this.now().toISOString() };
    if (!(await this.store.withdraw(end, caller))) throw notThere(id);
    return this.#found(id, caller);
  }

  /** The newest first. @param standing true: only those that are aside */
  async list(
    { first, standing }: { readonly first: number; readonly standing: boolean },
    scope: ReadScope,
  ): Promise<{ readonly rows: readonly SetAside[]; readonly more: boolean }> {
    within('first', first, 0, MAX_PAGE);
    const rows = await this.store.find({ standing, limit: first + 1 }, scope);
    return { rows: rows.slice(0, first), more: rows.length > first };
  }

  /** Ids of the values that connections leave out. */
  async ids(scope: ReadScope): Promise<readonly string[]> {
    return (await standingAside(this.store, scope)).valueIds;
  }

  async #found(id: string, scope: Caller): Promise<SetAside> {
    const [record] = await this.store.find({ ids: [id], standing: false, limit: 1 }, scope);
    if (!record) throw notThere(id);
    return record;
  }
}

const notThere = (id: string): AsterismError =>
  new AsterismError('NOT_FOUND', `There is no value set aside under "${id.slice(0, 60)}". Take ids from the list.`);
