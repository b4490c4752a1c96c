import { cityStays } from '../../analysis/places/city-stays.js';
import { compareRoutes, type Route } from '../../analysis/places/compare-routes.js';
import { type AreaOf, movementsOf } from '../../analysis/places/movements.js';
import { rarity } from '../../analysis/telling.js';
import { AsterismError } from '../../domain/errors.js';
import type { IdMaker } from '../../domain/keys.js';
import type { CircuitView, SharedRoute } from '../../domain/movement-views.js';
import { atMost, within } from '../limits.js';
import type { LinkStore, ReadScope } from '../ports.js';
import type { MovementStore } from '../ports-of-analysis-time.js';
import { refusePlace } from './movement-service.js';
import { readSightings } from './read-sightings.js';

/** Pairs grow with the square, and a table of one pair with the product of its stays. */
export const MOST_ROUTES_COMPARED = 50;
export const MOST_STAYS = 200;
export const MOST_HOURS = 24 * 366;

/** Who was in the same cities in the same order. */
export class CircuitService {
  constructor(
    private readonly store: MovementStore,
    private readonly links: Pick<LinkStore, 'seenOf'>,
    private readonly areaOf: AreaOf,
    private readonly idOf: IdMaker,
  ) {}

  /**
   * @param asked `withinHours`: most time between two stays in one city; `minCities`: cities of the shortest route told
   * @throws AsterismError BAD_USER_INPUT, NOT_FOUND for an id that the scope may not see
   */
  async circuit(
    asked: { readonly ids: readonly string[]; readonly withinHours: number; readonly minCities: number },
    scope: ReadScope,
  ): Promise<CircuitView> {
    const { withinHours, minCities } = asked;
    atMost('ids', asked.ids, MOST_ROUTES_COMPARED);
    within('withinHours', withinHours, 0, MOST_HOURS);
    within('minCities', minCities, 2, MOST_STAYS);
    for (const id of asked.ids) refusePlace(id);
    const { ids, byEntity, cut } = await readSightings(asked.ids, this.store, scope);
    if (ids.length < 2 || ids.length < asked.ids.length)
      throw new AsterismError(
        'BAD_USER_INPUT',
        '"ids" must name at least two different entities, each once; two ids of one person are one.',
      );
    const cutIds = new Set(cut);
    const routes = ids.map((id): Route => {
      const { stays } = movementsOf(byEntity.get(id)!, { areaOf: this.areaOf, fastestKmh: Number.POSITIVE_INFINITY });
      const cities = cityStays(stays);
      if (cities.length > MOST_STAYS) cutIds.add(id);
      return { id, stays: cities.slice(-MOST_STAYS) };
    });
    const drafts = routes
      .flatMap((first, i) => routes.slice(i + 1).map((second) => compareRoutes(first, second, withinHours)))
      .filter(({ stops }) => stops.length >= minCities);
    const reportsThere = await this.#reportsOf(
      drafts.flatMap(({ stops }) => stops.map(({ area }) => area)),
      scope,
    );
    const shared = drafts
      .map(({ stops, ...draft }): SharedRoute => {
        const counted = stops.map((stop) => ({ ...stop, reportsThere: reportsThere.get(stop.area) ?? 0 }));
        const cities = new Map(counted.map((stop) => [stop.area, stop.reportsThere]));
        return { ...draft, stops: counted, score: [...cities.values()].reduce((sum, all) => sum + rarity(all), 0) };
      })
      .sort((a, b) => b.score - a.score || (a.first + a.second < b.first + b.second ? -1 : 1));
    const together = new Set(shared.flatMap(({ first, second }) => [first, second]));
    return {
      routes: shared,
      withinHours,
      alone: ids.filter((id) => !together.has(id)),
      truncatedIds: [...cutIds].sort(),
    };
  }

  /** Visible reports that name each city. */
  async #reportsOf(areas: readonly string[], scope: ReadScope): Promise<ReadonlyMap<string, number>> {
    const byId = new Map(areas.map((area) => [this.idOf('location', `city:${area}`), area]));
    const seen = byId.size ? await this.links.seenOf([...byId.keys()], scope) : [];
    return new Map(seen.map(({ of, reports }) => [byId.get(of)!, reports.count]));
  }
}
