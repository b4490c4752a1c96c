import type { EntityStore, ReadScope } from './ports.js';
import { unseen } from './unseen.js';

const isPerson = (id: string): boolean => id.startsWith('person:');

/**
 * The ids that entities are shown under, in the order asked: people may be asked for by the id of any mention.
 * @throws AsterismError NOT_FOUND for one that the scope may not see
 */
export async function shownIds(
  ids: readonly string[],
  store: Pick<EntityStore, 'persons' | 'values'>,
  scope: ReadScope,
): Promise<string[]> {
  const shown = await shownAs(ids, store, scope);
  return ids.map((id) => {
    const found = shown.get(id);
    if (found === undefined) throw unseen('entity', id);
    return found;
  });
}

/** Those of some ids that the scope may see, as they were asked for. */
export async function seenIds(
  ids: readonly string[],
  store: Pick<EntityStore, 'persons' | 'values'>,
  scope: ReadScope,
): Promise<string[]> {
  const shown = await shownAs(ids, store, scope);
  return ids.filter((id) => shown.has(id));
}

async function shownAs(
  ids: readonly string[],
  store: Pick<EntityStore, 'persons' | 'values'>,
  scope: ReadScope,
): Promise<ReadonlyMap<string, string>> {
  const people = ids.filter(isPerson);
  const others = ids.filter((id) => !isPerson(id));
  const [persons, values] = await Promise.all([
    people.length ? store.persons(people, scope) : [],
    others.length ? store.values(others, scope) : [],
  ]);
  return new Map([
    ...persons.map((row) => [row.asked, row.view.id] as const),
    ...values.map((view) => [view.id, view.id] as const),
  ]);
}
