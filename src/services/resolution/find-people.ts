import type { ReadScope } from '../ports.js';
import type { FoundPerson, JudgementStore } from '../ports-of-resolution.js';

/**
 * Who some mentions and people are for a scope, in the order of the ids.
 *
 * @param notThere error for an id that the scope may not see
 */
export async function findPeople(
  ids: readonly string[],
  store: Pick<JudgementStore, 'people'>,
  scope: ReadScope,
  notThere: (id: string) => Error,
): Promise<FoundPerson[]> {
  const found = new Map((await store.people([...new Set(ids)], scope)).map((one) => [one.asked, one]));
  return ids.map((id) => {
    const one = found.get(id);
    if (one) return one;
    throw notThere(id);
  });
}
