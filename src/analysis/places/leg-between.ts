import { greatCircleDistance } from 'h3-js';
import type { LegVerdict, ReportedPlace } from '../../domain/movement-views.js';

/** A place and the time in which something was there, epoch ms; the true instant lies somewhere in it. */
export interface TimedPlace {
  readonly place: Pick<ReportedPlace, 'lat' | 'lon' | 'uncertaintyKm'>;
  readonly from: number;
  readonly to: number;
}

export interface LegMeasure {
  readonly distanceKm: number | null;
  readonly leastKm: number | null;
  readonly mostHours: number;
  readonly leastKmh: number | null;
  readonly verdict: LegVerdict;
}

/** Great-circle distance in km on a sphere of 6,371 km; null when a position is not known. */
export function kmBetween(a: Pick<ReportedPlace, 'lat' | 'lon'>, b: Pick<ReportedPlace, 'lat' | 'lon'>): number | null {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return null;
  return greatCircleDistance([a.lat, a.lon], [b.lat, b.lon], 'km');
}

/**
 * What a way between two sightings asks for at least: the part of the distance that the uncertainty of both places
 * cannot explain, over the longest time that their dates leave. A speed between places that may be one place is not
 * computed.
 *
 * @param fastestKmh speed above which the way is impossible
 */
export function legBetween(a: TimedPlace, b: TimedPlace, fastestKmh: number): LegMeasure {
  const distanceKm = kmBetween(a.place, b.place);
  const mostHours = Math.max(b.to - a.from, a.to - b.from, 0) / 3_600_000;
  const off = a.place.uncertaintyKm === null || b.place.uncertaintyKm === null;
  if (distanceKm === null || off) return { distanceKm, leastKm: null, mostHours, leastKmh: null, verdict: 'UNKNOWN' };
  const leastKm = Math.max(0, distanceKm - a.place.uncertaintyKm! - b.place.uncertaintyKm!);
  if (leastKm === 0) return { distanceKm, leastKm, mostHours, leastKmh: null, verdict: 'UNKNOWN' };
  // Two places at one instant: as fast as anything, told as impossible without a number.
  if (mostHours === 0) return { distanceKm, leastKm, mostHours, leastKmh: null, verdict: 'IMPOSSIBLE' };
  const leastKmh = leastKm / mostHours;
  return { distanceKm, leastKm, mostHours, leastKmh, verdict: leastKmh > fastestKmh ? 'IMPOSSIBLE' : 'POSSIBLE' };
}
