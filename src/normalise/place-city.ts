import type { NormalisedValue } from '../domain/report-draft.js';
import { type City, citySlug, type Gazetteer } from './gazetteer.js';
import { positionOf } from './position.js';

/** A city with its place in the key: `US-IL-chicago`, or `US--springfield` when nothing says which one. */
export interface FoundCity {
  readonly path: string;
  readonly country: string;
  readonly region: string | null;
  readonly derived: NormalisedValue['derived'];
}

/** A city this many times larger than its next namesake is meant when nothing else tells them apart. */
const DWARFS = 10;

/** Finds a city, or makes a key for one that the gazetteer lacks; null for a name without letters. */
export function findCity(
  gazetteer: Gazetteer,
  name: string,
  within: { readonly country: string | null; readonly region: string | null },
): FoundCity | null {
  const slug = citySlug(name.replace(/^(?:city|town|village) of /i, ''));
  if (slug === '') return null;
  const all = gazetteer.cities(slug);
  const fitting = all.filter((city) => fits(city, within));
  const city = choose(fitting, within);
  if (city) return found(city);
  const country = within.country ?? 'US';
  return {
    path: `${country}-${within.region ?? ''}-${slug.replaceAll(' ', '-')}`,
    country,
    region: within.region,
    derived: { country, city: slug, ...(within.region ? { region: within.region } : {}) },
  };
}

/** Region codes of other countries than those in the table are written in many ways, so they do not filter. */
function fits(city: City, { country, region }: { country: string | null; region: string | null }): boolean {
  if (country !== null && city.country !== country) return false;
  return region === null || city.region === region || !/^(?:US|CA|AU|GB)$/.test(city.country);
}

function choose(
  cities: readonly City[],
  { country, region }: { country: string | null; region: string | null },
): City | null {
  const [first, second] = cities;
  if (!first) return null;
  if (region !== null || !second || first.population >= DWARFS * second.population) return first;
  const home = country === null ? cities.filter((city) => city.country === 'US') : [];
  const [own, next] = home;
  return own && (!next || own.population >= DWARFS * next.population) && own.population * 2 >= first.population
    ? own
    : null;
}

function found(city: City): FoundCity {
  const { country, population, name, region } = city;
  return {
    path: `${country}-${region}-${citySlug(name).replaceAll(' ', '-')}`,
    country,
    region,
    derived: { country, region, city: name, population, ...positionOf(city) },
  };
}
