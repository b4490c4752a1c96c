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
  const people = ids.filter(isPerson);
  const others = ids.filter((id) => !isPerson(id));
  const [persons, values] = await Promise.all([
    people.length ? store.persons(people, scope) : [],
    others.length ? store.values(others, scope) : [],
  ]);
  const shown = new Map([
    ...persons.map((row) => [row.asked, row.view.id] as const),
    ...values.map((view) => [view.id, view.id] as const),
  ]);
  return ids.map((id) => {
    const found = shown.get(id);
    if (found === undefined) throw unseen('entity', id);
    return found;
  });
}
