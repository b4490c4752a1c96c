import type { PlacePrecision } from './report-draft.js';

/** Positions are kept with five decimals; receivers in towns are off by this much. */
const POINT_KM = 0.1;
/** Half the way across a usual ZIP code area. */
const POSTCODE_KM = 10;
/** A telephone may be this far from its cell's mast: timing advance of 63 steps of 550 m, 3GPP TS 45.010. */
const CELL_KM = 35;
/** People per square km of towns: United States Census Bureau, urban areas of 2020, 2,553 a square mile. */
const PEOPLE_PER_SQUARE_KM = 986;
const SMALLEST_TOWN_KM = 5;
const UNKNOWN_TOWN_KM = 25;

const CELL_ROLE = /(?:^|[^a-z])(?:cell|tower|sector)(?:[^a-z]|$)/i;

/**
 * How far from a place's position somebody "there" may have been, as a radius in km. A city is as wide as its people
 * need; the position of a mast is not that of the telephone.
 *
 * @returns null where a distance would say nothing: regions, countries
 */
export function placeUncertainty(place: {
  readonly precision: PlacePrecision;
  readonly role: string;
  readonly population: number | null;
}): number | null {
  switch (place.precision) {
    case 'point':
    case 'address':
      return CELL_ROLE.test(place.role) ? CELL_KM : POINT_KM;
    case 'postcode':
      return POSTCODE_KM;
    case 'city':
      return place.population === null ? UNKNOWN_TOWN_KM : townRadius(place.population);
    default:
      return null;
  }
}

const townRadius = (population: number): number =>
  Math.max(SMALLEST_TOWN_KM, Math.sqrt(population / (Math.PI * PEOPLE_PER_SQUARE_KM)));
