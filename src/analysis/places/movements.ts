import type { Leg, MovementsView, ReportedPlace, Sighting, Stay } from '../../domain/movement-views.js';
import { legBetween } from './leg-between.js';

/** Name of the metropolitan area around a position, or null. */
export type AreaOf = (lat: number, lon: number) => string | null;

type Dated = Sighting & { readonly observedFrom: string; readonly observedTo: string };
interface Visit {
  readonly place: ReportedPlace;
  readonly from: string;
  readonly to: string;
  readonly reportId: string;
}

/** Finest first: a report that names a house and its city says the house. */
const FINEST = ['point', 'address', 'postcode', 'city', 'region', 'country'];
const isDated = (sighting: Sighting): sighting is Dated =>
  sighting.observedFrom !== null && sighting.observedTo !== null;

/**
 * The stays of one thing in the order of time, and the ways between them. Sightings that follow each other in one
 * place are one stay. Of a report with several places the finest counts, ties by id.
 *
 * @param fastestKmh speed above which a way is called impossible
 */
export function movementsOf(
  sightings: readonly Sighting[],
  { areaOf, fastestKmh }: { readonly areaOf: AreaOf; readonly fastestKmh: number },
): Pick<MovementsView, 'stays' | 'legs' | 'areas' | 'withoutDate' | 'withoutPlace'> {
  const dated = sightings.filter(isDated);
  const visits = new Map<string, Visit>();
  for (const { places, observedFrom, observedTo, reportId } of dated) {
    const [place] = [...places].sort(byPrecision);
    if (place) visits.set(`${reportId} ${place.id}`, { place, from: observedFrom, to: observedTo, reportId });
  }
  const groups: [Visit, ...Visit[]][] = [];
  for (const visit of [...visits.values()].sort(byTime)) {
    const group = groups.at(-1);
    if (group && isSamePlace(group[0].place, visit.place)) group.push(visit);
    else groups.push([visit]);
  }
  const stays = groups.map((group) => stayOf(group, areaOf));
  const legs = groups.slice(1).map((group, i): Leg => {
    const [last, first] = [groups[i]!.at(-1)!, group[0]];
    const reportIds = [...new Set([last.reportId, first.reportId])];
    return { from: i, to: i + 1, ...legBetween(timed(last), timed(first), fastestKmh), reportIds };
  });
  const areas: string[] = [];
  for (const { area } of stays) if (area !== null && areas.at(-1) !== area) areas.push(area);
  return {
    stays,
    legs,
    areas,
    withoutDate: reportsIn(sightings.filter((sighting) => !isDated(sighting))),
    withoutPlace: reportsIn(dated.filter(({ places }) => places.length === 0)),
  };
}

function stayOf(visits: readonly [Visit, ...Visit[]], areaOf: AreaOf): Stay {
  const [{ place, from }] = visits;
  const to = visits
    .map((visit) => visit.to)
    .sort(compare)
    .at(-1)!;
  const known = place.lat !== null && place.lon !== null && place.uncertaintyKm !== null;
  const area = known ? areaOf(place.lat, place.lon) : null;
  return { place, area, from, to, reportIds: [...new Set(visits.map(({ reportId }) => reportId))] };
}

/** A mast is another place than the house at its position: what lies around it is wider. */
const isSamePlace = (a: ReportedPlace, b: ReportedPlace): boolean =>
  a.id === b.id && a.uncertaintyKm === b.uncertaintyKm;
const timed = ({ place, from, to }: Visit) => ({ place, from: Date.parse(from), to: Date.parse(to) });
const reportsIn = (sightings: readonly Sighting[]): number => new Set(sightings.map(({ reportId }) => reportId)).size;
const byPrecision = (a: ReportedPlace, b: ReportedPlace): number =>
  FINEST.indexOf(a.precision) - FINEST.indexOf(b.precision) || (a.id < b.id ? -1 : 1);
const byTime = (a: Visit, b: Visit): number =>
  compare(a.from, b.from) || compare(a.to, b.to) || compare(a.place.id, b.place.id) || compare(a.reportId, b.reportId);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
