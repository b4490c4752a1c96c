import type { Group } from '../../resolution/groups/group.js';
import type { PersonRecord } from '../../resolution/person-record.js';
import type { Deadline } from '../ports.js';
import type { ResolutionStore } from '../ports-of-resolution.js';
import type { ResolutionModel } from './resolution-model.js';

/** Shape of the records that are kept with mentions; a higher number makes them anew. */
export const RECORD_VERSION = 2;

/** Reads groups of mentions, each once, and makes the records that mentions do not have yet. */
export class GroupReader {
  readonly #groups = new Map<string, Group>();
  /** Records made here, to be stored. */
  readonly made: { readonly id: string; readonly record: string }[] = [];

  constructor(
    private readonly store: Pick<ResolutionStore, 'groups'>,
    private readonly model: Pick<ResolutionModel, 'recordOf'>,
  ) {}

  /** Reads those that are not known yet. */
  async load(keys: Iterable<string>, deadline: Deadline): Promise<void> {
    const wanted = [...new Set(keys)].filter((key) => !this.#groups.has(key));
    if (!wanted.length) return;
    for (const { key, mentions } of await this.store.groups(wanted, RECORD_VERSION, deadline)) {
      const members = mentions.map(({ id, key: mentionKey, report, record, facts, people, values }) => {
        if (record !== null) return { id, key: mentionKey, report, record: JSON.parse(record) as PersonRecord };
        const fresh = this.model.recordOf({ id, report, facts: facts!, people, values });
        this.made.push({ id, record: JSON.stringify(fresh) });
        return { id, key: mentionKey, report, record: fresh };
      });
      this.#groups.set(key, { key, members });
    }
  }

  /** A group that was loaded; one without current mentions has no members. */
  get(key: string): Group {
    return this.#groups.get(key) ?? { key, members: [] };
  }
}
