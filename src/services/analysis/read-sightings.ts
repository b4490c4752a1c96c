import type { Sighting } from '../../domain/movement-views.js';
import type { ReadScope } from '../ports.js';
import type { MovementStore } from '../ports-of-analysis-time.js';
import { unseen } from '../unseen.js';

/** Reports read for one question, and of one entity, the newest first. */
const MOST_REPORTS = 20_000;
const MOST_OF_ONE = 2_000;

/** Sightings of some entities under the ids that they are shown under. */
export interface ReadSightings {
  /** Ids as shown, in the order asked, each once. */
  readonly ids: readonly string[];
  readonly byEntity: ReadonlyMap<string, readonly Sighting[]>;
  /** Those with more reports than were read. */
  readonly cut: readonly string[];
}

/** @throws AsterismError NOT_FOUND for an id that the scope may not see */
export async function readSightings(
  asked: readonly string[],
  store: MovementStore,
  scope: ReadScope,
): Promise<ReadSightings> {
  const perEntity = Math.min(MOST_OF_ONE, Math.floor(MOST_REPORTS / Math.max(1, asked.length)));
  const { shown, sightings, cut } = await store.sightings([...new Set(asked)], perEntity, scope);
  const ids = asked.map((id) => {
    const known = shown.get(id);
    if (known === undefined) throw unseen('entity', id);
    return known;
  });
  const byEntity = new Map<string, Sighting[]>(ids.map((id) => [id, []]));
  for (const sighting of sightings) byEntity.get(sighting.entityId)?.push(sighting);
  return { ids: [...new Set(ids)], byEntity, cut: [...cut].sort() };
}
