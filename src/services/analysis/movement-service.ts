import { type AreaOf, movementsOf } from '../../analysis/places/movements.js';
import { AsterismError } from '../../domain/errors.js';
import type { MovementsView } from '../../domain/movement-views.js';
import type { ReadScope } from '../ports.js';
import type { MovementStore } from '../ports-of-analysis-time.js';
import { readSightings } from './read-sightings.js';

/** Faster than any airliner from door to door, and than any car on a road. */
const FASTEST_KMH = 1_000;
const FASTEST_VEHICLE_KMH = 250;
const MOST_KMH = 100_000;

/** Where one thing was along time. */
export class MovementService {
  constructor(
    private readonly store: MovementStore,
    private readonly areaOf: AreaOf,
  ) {}

  /**
   * @param asked `fastestKmh`: above it a leg is impossible; null is 250 for vehicles and 1,000 for all else
   * @throws AsterismError BAD_USER_INPUT for a place or a speed that is none, NOT_FOUND for an id that the scope may not see
   */
  async movements(
    { id, fastestKmh }: { readonly id: string; readonly fastestKmh: number | null },
    scope: ReadScope,
  ): Promise<MovementsView> {
    refusePlace(id);
    if (fastestKmh !== null && !(fastestKmh > 0 && fastestKmh <= MOST_KMH))
      throw new AsterismError('BAD_USER_INPUT', `"fastestKmh" must be above 0 and at most ${MOST_KMH}.`);
    const fastest = fastestKmh ?? (id.startsWith('vehicle:') ? FASTEST_VEHICLE_KMH : FASTEST_KMH);
    const { ids, byEntity, cut } = await readSightings([id], this.store, scope);
    const entityId = ids[0]!;
    const found = movementsOf(byEntity.get(entityId)!, { areaOf: this.areaOf, fastestKmh: fastest });
    return { entityId, fastestKmh: fastest, truncated: cut.length > 0, ...found };
  }
}

/** @throws AsterismError BAD_USER_INPUT for the id of a place: it stays where it is */
export function refusePlace(id: string): void {
  if (!id.startsWith('location:')) return;
  throw new AsterismError(
    'BAD_USER_INPUT',
    `"${id.slice(0, 60)}" is a place. Ask about a person, phone, vehicle, account …`,
  );
}
