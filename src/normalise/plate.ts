import type { NormalisedValue } from '../domain/report-draft.js';
import { isPlaceholder, placeholder } from './placeholder.js';
import { regionAnywhere, regionNamed } from './regions.js';
import { accept, type Normalised, refuse } from './result.js';
import { readText, slugOf } from './text.js';

/** A licence plate and where it was issued. */
export interface PlateParts {
  readonly plate: string;
  /** Code or name of the state or province. */
  readonly state?: string | null;
  /** ISO 3166 alpha-2 code; without it a state is looked for in the United States first. */
  readonly country?: string | null;
}

const KEY = /^plate:(?:([a-z]{2})-)?(?:([a-z0-9]{1,4})-)?([\p{L}\p{N}]+)$/iu;
const LABEL = /^(?:lic(?:en[cs]e)?\s*)?(?:plate|tag|reg)\b[\s:#]*/i;
/** `IL ABC 1234` and `ABC 1234 (IL)`; groups: state and plate, or plate and state. */
const STATE_FIRST = /^\(?([a-z]{2,3})\)?[\s:/-]+(.+)$/i;
const STATE_LAST = /^([^,(/]+)[,(/][\s(]*([a-z]{2,3}|[a-z ]{4,20})\)?$/i;

/**
 * A licence plate: `plate:US-IL-ABC123`. Letter O and digit 0 stay as read. Without a jurisdiction the scope is
 * `source`, since every state has the same plates. Text may name the state: `IL ABC 123`, `ABC-123 (IL)`.
 */
export function normalisePlate(input: string | PlateParts): Normalised<NormalisedValue> {
  const parts = typeof input === 'string' ? { plate: input } : input;
  const read = readText(parts.plate, 'plate', 60);
  if (!read.ok) return read;
  if (isPlaceholder('plate', read.value)) return placeholder(read.value);
  const split =
    typeof input === 'string'
      ? takeState(read.value)
      : { plate: read.value, state: parts.state, country: parts.country };
  const plate = split.plate.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
  if (/^(?:0+|X+|1+|ABC123|123ABC|NONE|UNK|UNKNOWN)$/.test(plate)) return placeholder(read.value);
  if (plate.length < 2 || plate.length > 10)
    return refuse('invalid', `a plate has 2 to 10 letters and digits; this has ${plate.length}`);
  const country = /^[a-z]{2}$/i.test(split.country?.trim() ?? '') ? (split.country ?? '').trim().toUpperCase() : null;
  const stated =
    split.state?.trim() && !isPlaceholder('place', split.state.slice(0, 60)) ? split.state.trim().slice(0, 60) : null;
  const region = stated === null ? null : country ? regionNamed(stated, country) : regionAnywhere(stated, 'US');
  const issuer = region?.country ?? country;
  if (issuer === null) return accept({ key: `plate:${plate}`, scope: 'source', derived: { type: 'plate', plate } });
  const code = region?.code ?? (stated ? slugOf(stated, '').slice(0, 4).toUpperCase() : null);
  return accept({
    key: ['plate:', issuer, '-', ...(code ? [code, '-'] : []), plate].join(''),
    // A US or Canadian plate without its state could be one of sixty.
    scope: code === null && /^(?:US|CA|AU)$/.test(issuer) ? 'source' : 'public',
    derived: { type: 'plate', plate, country: issuer, ...(code ? { region: code } : {}) },
  });
}

function takeState(text: string): PlateParts {
  const key = KEY.exec(text);
  if (key) return { plate: key[3] ?? '', state: key[2] ?? null, country: key[1] ?? null };
  const bare = text.replace(LABEL, '');
  const [, first, after] = STATE_FIRST.exec(bare) ?? [];
  const [, before, last] = STATE_LAST.exec(bare) ?? [];
  if (before && last && isState(last) && /\d/.test(before)) return { plate: before, state: last };
  return first && after && isState(first) && /\d/.test(after) ? { plate: after, state: first } : { plate: bare };
}

const isState = (text: string): boolean => regionAnywhere(text, 'US') !== null;
