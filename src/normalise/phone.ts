import {
  type CountryCode,
  getCountryCallingCode,
  isSupportedCountry,
  type NumberType,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/max';
import { LRUCache } from 'lru-cache';
import type { NormalisedValue } from '../domain/report-draft.js';
import { type PhoneText, readPhoneText } from './phone-text.js';
import { isFillerNumber, isPlaceholder, placeholder } from './placeholder.js';
import { accept, type Normalised, refuse } from './result.js';
import { readText } from './text.js';

/** A phone number: E.164 when it has a public form, else its bare digits. The extension is never part of the key. */
export interface PhoneValue extends NormalisedValue {
  readonly extension?: string;
}

/** @param options `region`: ISO 3166 alpha-2 code that numbers without country code belong to; default US */
export type PhoneNormaliser = (text: string, options?: { readonly region?: string }) => Normalised<PhoneValue>;

/** Emergency and service numbers of three digits and EU harmonised ones: everybody calls them, so they join nothing. */
const SERVICE = new Set(
  '211 311 411 511 611 711 811 911 988 999 112 110 111 101 102 103 104 105 106 108 113 114 115 117 118 119 116000 116111 116123'.split(
    ' ',
  ),
);
/** 555-0100 to 555-0199 of every area is set aside for fiction by the North American plan. */
const FICTION = /^\+1[2-9]\d{2}55501\d{2}$/;
/** E.164 allows 15 digits; a dialling prefix such as 011 comes before. */
const MOST_DIGITS = 18;

/** @param options `cacheSize`: how many numbers it remembers, since one number comes many times (parsing takes about 30 µs) */
export function createPhoneNormaliser(options: { readonly cacheSize?: number } = {}): PhoneNormaliser {
  const cache = new LRUCache<string, NormalisedValue>({ max: options.cacheSize ?? 20_000 });
  const planOf = rememberingPlans();
  return (text, { region = 'US' } = {}) => {
    const read = readText(text, 'phone number', 120);
    if (!read.ok) return read;
    if (isPlaceholder('phone', read.value)) return placeholder(read.value);
    const phone = readPhoneText(read.value);
    if (!phone.ok) return phone;
    const { dialled, extension } = phone.value;
    const digits = dialled.replace('+', '');
    if (isFillerNumber(digits) || isFillerNumber(digits.replace(/^1(?=\d{10}$)/, ''))) return placeholder(read.value);
    if (digits.length < 3) return refuse('invalid', `"${read.value.slice(0, 40)}" has fewer than 3 digits`);
    if (digits.length > MOST_DIGITS) {
      return refuse('invalid', `${digits.length} digits are more than one phone number has; give one number a field`);
    }
    const cacheKey = `${region}\u001f${phone.value.trunk ? 't' : ''}${dialled}`;
    let value = cache.get(cacheKey);
    if (value === undefined) {
      value = parse(phone.value, region.toUpperCase(), planOf);
      cache.set(cacheKey, value);
    }
    return accept(extension === null ? value : { ...value, extension });
  };
}

/** What the plan of its country says of a number, which is E.164 here. */
interface Planned {
  readonly number: string;
  /** Undefined when the plan gives no such number to anybody. */
  readonly type: NumberType;
  readonly country: CountryCode | undefined;
  readonly isPossible: boolean;
}
type PlanOf = (writing: string, country: CountryCode | undefined) => Planned | null;

function readPlan(writing: string, defaultCountry: CountryCode | undefined): Planned | null {
  const number = parsePhoneNumberFromString(writing, { extract: false, ...(defaultCountry ? { defaultCountry } : {}) });
  if (!number) return null;
  // With the full metadata a number is valid when it has a type; asking for both would work it out twice.
  return {
    number: number.number,
    type: number.getType(),
    country: number.country,
    isPossible: number.isPossible(),
  };
}

/** A number of the North American plan: area, exchange and line. */
const NORTH_AMERICAN = /^((?:\+?1)?)([2-9]\d\d[2-9]\d\d)(\d{4})$/;
/** Areas and exchanges that are remembered. */
const EXCHANGES = 20_000;

/**
 * In the North American plan, which gives lines in lots of ten thousand, all that is asked here follows from area and
 * exchange, so it is worked out once for all their lines.
 */
function rememberingPlans(): PlanOf {
  const plans = new LRUCache<string, Planned>({ max: EXCHANGES });
  return (writing, country) => {
    const [, prefix, exchange, line] = NORTH_AMERICAN.exec(writing) ?? [];
    const isOfPlan = writing.startsWith('+') || (country !== undefined && getCountryCallingCode(country) === '1');
    if (exchange === undefined || !isOfPlan) return readPlan(writing, country);
    const key = `${country} ${prefix}${exchange}`;
    const plan = plans.get(key) ?? readPlan(writing, country);
    if (plan === null) return null;
    plans.set(key, plan);
    return { ...plan, number: `+1${exchange}${line}` };
  };
}

function parse({ dialled, trunk }: PhoneText, region: string, planOf: PlanOf): NormalisedValue {
  const digits = dialled.replace('+', '');
  if (SERVICE.has(digits)) return { key: digits, scope: 'source', derived: { service: true } };
  const country = isSupportedCountry(region) ? (region as CountryCode) : undefined;
  const writings = dialled.startsWith('00') ? [`+${dialled.slice(2)}`, dialled] : trunk ? [trunk, dialled] : [dialled];
  for (const writing of writings) {
    const planned = planOf(writing, country);
    if (planned && (planned.type || (FICTION.test(planned.number) && planned.isPossible)))
      return { key: planned.number, scope: 'public', derived: derivedOf(planned) };
  }
  return { key: dialled, scope: 'source', derived: {} };
}

function derivedOf({ number, country, type }: Planned): NormalisedValue['derived'] {
  return {
    ...(country ? { country } : {}),
    ...(type ? { type: type.toLowerCase().replaceAll('_', '-') } : {}),
    ...(FICTION.test(number) ? { fictional: true } : {}),
  };
}
