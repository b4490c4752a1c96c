import { coLocated, encounterOf, isExactEnough, type Presence, type Within } from '../../analysis/places/encounters.js';
import { AsterismError } from '../../domain/errors.js';
import type { CoLocationView, Sighting } from '../../domain/movement-views.js';
import { within as inRange, MAX_PAGE } from '../limits.js';
import type { ReadScope } from '../ports.js';
import type { MovementStore, NearStop } from '../ports-of-analysis-time.js';
import { refusePlace } from './movement-service.js';
import { readSightings } from './read-sightings.js';

const MOST_STOPS = 500;
const REPORTS_PER_STOP = 1_000;
const MOST_KM = 100;
const MOST_HOURS = 24 * 31;
/** The smallest town is as wide as this, see `placeUncertainty`: below it no city can say who was near. */
const SMALLEST_TOWN_KM = 5;

/** Who else was near at the same time. */
export class CoLocationService {
  constructor(private readonly store: MovementStore) {}

  /** @throws AsterismError BAD_USER_INPUT, NOT_FOUND for an id that the scope may not see */
  async coLocation(
    { id, within, first }: { readonly id: string; readonly within: Within; readonly first: number },
    scope: ReadScope,
  ): Promise<CoLocationView> {
    refusePlace(id);
    inRange('first', first, 0, MAX_PAGE);
    if (!(within.km > 0 && within.km <= MOST_KM))
      throw new AsterismError('BAD_USER_INPUT', `"km" must be above 0 and at most ${MOST_KM}; it is ${within.km}.`);
    if (!(within.hours >= 0 && within.hours <= MOST_HOURS))
      throw new AsterismError('BAD_USER_INPUT', `"hours" must be from 0 to ${MOST_HOURS}; it is ${within.hours}.`);
    const { ids, byEntity, cut } = await readSightings([id], this.store, scope);
    const entityId = ids[0]!;
    const presences = byEntity.get(entityId)!.flatMap(presencesOf);
    const exact = presences.filter(({ place }) => isExactEnough(place, within.km));
    const own = exact.slice(0, MOST_STOPS);
    const { reports, cut: nearCut } = await this.store.near(
      own.map((presence) => stopOf(presence, within)),
      { coarseToo: within.km >= SMALLEST_TOWN_KM, reportsPerStop: REPORTS_PER_STOP },
      scope,
    );
    const met = reports.flatMap(({ stop, names, reportId, place, observedFrom, observedTo }) => {
      const other = { reportId, place, from: observedFrom, to: observedTo };
      const encounter = encounterOf(own[stop]!, other, within);
      const others = names.filter((name) => name.entityId !== entityId);
      return encounter ? others.map((name) => ({ entityId: name.entityId, kind: name.kind, encounter })) : [];
    });
    const others = coLocated(met);
    return {
      entityId,
      others: others.slice(0, first),
      total: others.length,
      tooVague: presences.length - exact.length,
      truncated: cut.length > 0 || nearCut || own.length < exact.length,
    };
  }
}

function presencesOf({ reportId, observedFrom, observedTo, places }: Sighting): Presence[] {
  if (observedFrom === null || observedTo === null) return [];
  return places.map((place) => ({ reportId, place, from: observedFrom, to: observedTo }));
}

/** Around a presence, as wide as another place may be vague and still count. */
function stopOf({ place, from, to }: Presence, { km, hours }: Within): NearStop {
  const shifted = (instant: string, by: number) => new Date(Date.parse(instant) + by * 3_600_000).toISOString();
  return {
    lat: place.lat!,
    lon: place.lon!,
    // The database measures on a slightly larger sphere.
    metres: (2 * km + place.uncertaintyKm!) * 1_010,
    from: shifted(from, -hours),
    to: shifted(to, hours),
  };
}
