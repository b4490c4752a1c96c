import type { CountryFinder } from './countries.js';
import { readPostcode } from './postcode.js';
import { regionAnywhere, regionNamed } from './regions.js';

/** A place in parts. Blank and null parts count as not given. */
export interface PlaceParts {
  readonly lat?: string | number | null;
  readonly lon?: string | number | null;
  readonly address?: string | null;
  readonly city?: string | null;
  /** State, province or constituent country: code or name. */
  readonly state?: string | null;
  readonly postcode?: string | null;
  /** ISO 3166 alpha-2 code or English name. */
  readonly country?: string | null;
}

const KEY = /^(postcode|city|region|country):([A-Z]{2})(?:-(.+))?$/;
const PAIR = /^(?:(?:point|geo):)?\s*\(?([+-]?\d{1,3}(?:\.\d{1,20})?)\s*[,;\s]\s*([+-]?\d{1,3}(?:\.\d{1,20})?)\)?$/;
const PAIR_WITH_SIDES = /^(.{1,24}[NS])[\s,;]+(.{1,24}[EW])$/i;
const TAIL_POSTCODE = /(?:^|\s)(\d{5}(?:-\d{4})?|[A-Z]\d[A-Z] ?\d[A-Z]\d|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})$/i;

/** Takes a folded text apart: a key of ours, a pair of coordinates, a post code, or `address, city, state postcode, country`. */
export function readPlaceText(text: string, assumed: string, country: CountryFinder): PlaceParts {
  const pair = PAIR.exec(text) ?? PAIR_WITH_SIDES.exec(text);
  if (pair) return { lat: pair[1] ?? null, lon: pair[2] ?? null };
  const key = KEY.exec(text);
  if (key) return partsOfKey(key[1] ?? '', key[2] ?? '', key[3] ?? '');
  const pieces = text
    .split(/[,;\n]+/)
    .map((piece) => piece.trim())
    .filter(Boolean);
  const found: { -readonly [Part in keyof PlaceParts]: PlaceParts[Part] } = {};
  takeCountry(pieces, found, assumed, country);
  const inside = found.country ?? null;
  takePostcode(pieces, found, inside, assumed);
  takeState(pieces, found, inside ?? assumed, inside !== null);
  const city = pieces.pop();
  if (city !== undefined) found[/^(?:\d|#|p\.? ?o\.? box)/i.test(city) ? 'address' : 'city'] = city;
  if (pieces.length > 0) found.address = [...pieces, ...(found.address ? [found.address] : [])].join(' ');
  return found;
}

function partsOfKey(precision: string, country: string, rest: string): PlaceParts {
  if (precision === 'country') return { country };
  if (precision === 'postcode') return { country, postcode: rest };
  if (precision === 'region') return { country, state: rest };
  const [, state = null, city = rest] = /^([A-Z0-9]*)-(.+)$/.exec(rest) ?? [];
  return { country, state, city: city.replaceAll('-', ' ') };
}

type Found = { -readonly [Part in keyof PlaceParts]: PlaceParts[Part] };

function takeCountry(pieces: string[], found: Found, assumed: string, country: CountryFinder): void {
  const last = pieces.at(-1) ?? '';
  const code = country(last);
  const isState = regionNamed(last, assumed) !== null;
  if (code === null || (isState && !/^(?:usa?|uk)$/i.test(last))) return;
  if (pieces.length > 1 || last.length > 2 || code === assumed) {
    found.country = code;
    pieces.pop();
  }
}

function takePostcode(pieces: string[], found: Found, country: string | null, assumed: string): void {
  const last = pieces.at(-1) ?? '';
  const tail = TAIL_POSTCODE.exec(last);
  const whole = pieces.length > 1 || /\d/.test(last) ? readPostcode(last, country, assumed) : null;
  if (whole && /\d/.test(last)) {
    found.postcode = last;
    found.country ??= country ?? whole.country;
    pieces.pop();
    return;
  }
  if (!tail || tail.index === 0) return;
  const read = readPostcode(tail[1] ?? '', country, assumed);
  if (!read) return;
  found.postcode = tail[1] ?? null;
  found.country ??= read.country;
  pieces.splice(-1, 1, last.slice(0, tail.index).trim());
}

function takeState(pieces: string[], found: Found, country: string, isNamed: boolean): void {
  const last = pieces.at(-1);
  if (last === undefined) return;
  const region = isNamed ? regionNamed(last, country) : regionAnywhere(last, country);
  // "Washington, DC" and "New York, NY" name a city first; a lone "New York" is read as the state.
  if (region) {
    found.state = region.code;
    found.country ??= region.country;
    pieces.pop();
    return;
  }
  const [, before, code] = /^(.+?)\s+([A-Z]{2,3})\.?$/.exec(last) ?? [];
  if (before !== undefined && code !== undefined && regionNamed(code, country)) {
    found.state = code;
    found.country ??= country;
    pieces.splice(-1, 1, before);
  }
}
