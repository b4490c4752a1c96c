import { AsterismError } from '../domain/errors.js';
import type { SearchFilter } from '../domain/filters.js';
import { spanOf } from '../domain/span.js';
import type { NearInput } from '../schema/search/near.input.js';
import type { BetweenInput } from '../schema/time/between.input.js';
import { inRange } from './in-range.js';

/** Half of the Earth's circumference: no two places are farther apart. */
const FARTHEST_KM = 20_038;

/** What a search is limited to, from its arguments. @throws AsterismError BAD_USER_INPUT */
export function searchFilter(
  kinds: SearchFilter['kinds'] | undefined,
  source: string | null | undefined,
  near: NearInput | null | undefined,
  between: BetweenInput | null | undefined,
): SearchFilter {
  return {
    kinds: kinds ?? null,
    source: source ?? null,
    near: near ? circle(near) : null,
    ...spanOf(between?.from, between?.to),
  };
}

function circle({ lat, lon, km }: NearInput): SearchFilter['near'] {
  if (km <= 0) throw new AsterismError('BAD_USER_INPUT', 'near.km is a radius in kilometres, above 0.');
  return {
    lat: inRange('near.lat', lat, -90, 90),
    lon: inRange('near.lon', lon, -180, 180),
    km: Math.min(km, FARTHEST_KM),
  };
}
