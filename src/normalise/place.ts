import { LRUCache } from 'lru-cache';
import type { NormalisedValue, PlacePrecision } from '../domain/report-draft.js';
import { addressKey } from './address-key.js';
import { pointKey, readCoordinates } from './coordinates.js';
import { type CountryFinder, createCountryFinder } from './countries.js';
import { createGazetteer, type Gazetteer } from './gazetteer.js';
import { findCity } from './place-city.js';
import { type PlaceParts, readPlaceText } from './place-text.js';
import { isPlaceholder, placeholder } from './placeholder.js';
import { positionOf } from './position.js';
import { readPostcode } from './postcode.js';
import { regionAnywhere, regionNamed } from './regions.js';
import { accept, type Normalised, type Refusal, refuse } from './result.js';
import { readText, slugOf } from './text.js';

/** A place with how exact it is. */
export interface PlaceValue extends NormalisedValue {
  readonly precision: PlacePrecision;
}

/** @param options `country`: ISO 3166 alpha-2 code of places that name none; without it US, or the one city of that name that dwarfs the others */
export type PlaceNormaliser = (
  input: string | PlaceParts,
  options?: { readonly country?: string },
) => Normalised<PlaceValue>;

type Part = 'address' | 'city' | 'state' | 'postcode' | 'country';
type Texts = Partial<Record<Part, string>>;

/** Places remembered, since one city comes many times. */
const REMEMBERED = 20_000;
const LONGEST_REMEMBERED = 200;

/** Finest precision that the input supports: point, address, postcode, city, region, country. Loads its data on first need. */
export function createPlaceNormaliser(): PlaceNormaliser {
  const gazetteer = createGazetteer();
  const known = new LRUCache<string, Normalised<PlaceValue>>({ max: REMEMBERED });
  let finder: CountryFinder | undefined;
  const normalise = (input: string | PlaceParts, given: string | undefined): Normalised<PlaceValue> => {
    finder ??= createCountryFinder();
    const assumed = given?.toUpperCase() ?? 'US';
    let parts: PlaceParts = {};
    if (typeof input === 'string') {
      const read = readText(input, 'place', 300);
      if (!read.ok) return read;
      if (isPlaceholder('place', read.value)) return placeholder(read.value);
      parts = readPlaceText(read.value, assumed, finder);
    } else parts = input;
    const texts = readParts(parts);
    if ('ok' in texts) return texts;
    const point = readPoint(parts, texts);
    return point ?? fromTexts(texts, { assumed, given: given !== undefined, gazetteer, country: finder });
  };
  return (input, { country } = {}) => {
    // Positions hardly ever come twice.
    if (typeof input !== 'string' && input.lat !== undefined) return normalise(input, country);
    const key = JSON.stringify([input, country]);
    const found = known.get(key) ?? normalise(input, country);
    if (key.length <= LONGEST_REMEMBERED) known.set(key, found);
    return found;
  };
}

function readParts(parts: PlaceParts): Texts | Refusal {
  const texts: Texts = {};
  let stoodIn: string | null = null;
  for (const part of ['address', 'city', 'state', 'postcode', 'country'] as const) {
    const read = readText(parts[part] ?? '', part, part === 'address' ? 300 : 120);
    if (!read.ok && read.why === 'invalid') return read;
    if (!read.ok) continue;
    if (isPlaceholder('place', read.value)) stoodIn = read.value;
    else texts[part] = read.value;
  }
  const known = Object.keys(texts).length > 0 || (isGiven(parts.lat) && isGiven(parts.lon));
  if (known) return texts;
  return stoodIn === null ? refuse('empty', 'the place is empty') : placeholder(stoodIn);
}

const isGiven = (value: string | number | null | undefined): boolean =>
  value !== null &&
  value !== undefined &&
  String(value).trim() !== '' &&
  !isPlaceholder('place', String(value).slice(0, 60));

/** The point, a refusal, or null when there is no position and other parts may say where it is. */
function readPoint({ lat, lon }: PlaceParts, texts: Texts): Normalised<PlaceValue> | null {
  if (!isGiven(lat) || !isGiven(lon)) return null;
  const read = readCoordinates(String(lat).slice(0, 60), String(lon).slice(0, 60));
  if (!read.ok) return Number(lat) === 0 && Number(lon) === 0 && Object.keys(texts).length > 0 ? null : read;
  return accept({ key: pointKey(read.value), scope: 'public', precision: 'point', derived: positionOf(read.value) });
}

interface Setting {
  readonly assumed: string;
  readonly given: boolean;
  readonly gazetteer: Gazetteer;
  readonly country: CountryFinder;
}

function fromTexts(texts: Texts, { assumed, given, gazetteer, country: find }: Setting): Normalised<PlaceValue> {
  const home =
    texts.country === undefined ? null : (find(texts.country) ?? regionAnywhere(texts.country, 'GB')?.country ?? null);
  if (texts.country !== undefined && home === null)
    return refuse('invalid', `"${texts.country}" is no country; write its ISO code or English name`);
  const region =
    texts.state === undefined ? null : home ? regionNamed(texts.state, home) : regionAnywhere(texts.state, assumed);
  const country = home ?? region?.country ?? assumed;
  const code = region?.code ?? (texts.state ? slugOf(texts.state, '').toUpperCase() : null);
  const postcode =
    texts.postcode === undefined
      ? null
      : readPostcode(padded(texts.postcode, country), home ?? region?.country ?? null, assumed);
  const city =
    texts.city === undefined
      ? null
      : findCity(gazetteer, texts.city, { country: home ?? region?.country ?? (given ? assumed : null), region: code });
  const street = texts.address === undefined ? '' : addressKey(texts.address);
  const within = postcode && !postcode.partial ? `${postcode.country}-${postcode.code}` : city ? city.path : null;
  if (street !== '' && within) {
    const where = {
      country: postcode?.country ?? city?.country ?? country,
      ...(city?.region ? { region: city.region } : {}),
    };
    return accept({ key: `address:${within}/${street}`, scope: 'public', precision: 'address', derived: where });
  }
  if (street !== '' && !postcode) {
    const wider = code ? `${country}-${code}` : country;
    return accept({ key: `address:${wider}/${street}`, scope: 'source', precision: 'address', derived: { country } });
  }
  if (postcode) {
    const entry = gazetteer.postcode(
      postcode.country,
      postcode.country === 'CA' ? postcode.code.slice(0, 3) : postcode.code,
    );
    const derived = entry
      ? { ...positionOf(entry), city: entry.city, ...(entry.region ? { region: entry.region } : {}) }
      : {};
    // Half a post code covers a town, so it must not join as finely as a whole one.
    const precision = postcode.partial ? 'city' : 'postcode';
    const key = `postcode:${postcode.country}-${postcode.code}`;
    return accept({ key, scope: 'public', precision, derived: { country: postcode.country, ...derived } });
  }
  if (city) return accept({ key: `city:${city.path}`, scope: 'public', precision: 'city', derived: city.derived });
  if (code)
    return accept({
      key: `region:${country}-${code}`,
      scope: 'public',
      precision: 'region',
      derived: { country, region: code },
    });
  if (home)
    return accept({ key: `country:${home}`, scope: 'public', precision: 'country', derived: { country: home } });
  return refuse(
    'invalid',
    `"${texts.postcode ?? texts.address ?? ''}" is not a post code of ${country}; name its country`,
  );
}

/** Spreadsheets drop the leading zeros of ZIP codes. */
const padded = (code: string, country: string): string =>
  country === 'US' && /^\d{3,4}$/.test(code) ? code.padStart(5, '0') : code;
