import { normaliseBodyColour } from '../../normalise/body-colour.js';
import type { Coordinates } from '../../normalise/coordinates.js';
import { IDENTITY_KINDS, identityNumber } from '../../normalise/identity-number.js';
import { normaliseName } from '../../normalise/name.js';
import { nameWords } from '../../resolution/names/name-words.js';
import type { DaySpan, NameWords, PersonRecord, TextField } from '../../resolution/person-record.js';
import type { MentionFacts, MentionValue } from '../ports-of-resolution.js';
import { textsOfPlaces } from './texts-of-places.js';

/** A mention as the database gives it. */
export interface MentionToRead {
  readonly id: string;
  readonly report: string;
  readonly facts: MentionFacts;
  /** How many people its report describes. */
  readonly people: number;
  readonly values: readonly MentionValue[];
}

/** Identifiers that are compared by themselves; the others only say that two people share something. */
const COMPARED: Readonly<Record<string, TextField>> = { phone: 'phone', email: 'email', account: 'account' };
/** What tells people apart when they share it; an address of the internet is lent to whoever asks. */
const SHARED: ReadonlySet<string> = new Set(['phone', 'email', 'account', 'vehicle', 'device']);

/**
 * What a report says of a person, in the shape that comparisons read. Whose a value is, the report says; of a report
 * about one person alone, values of which it does not say so count as shared identifiers.
 */
export function personOfMention({ id, report, facts, people, values }: MentionToRead): PersonRecord {
  const own = values.filter((value) => value.owned);
  const texts: Partial<Record<TextField, readonly string[]>> = { ...textsOfPlaces(own) };
  for (const [kind, field] of Object.entries(COMPARED))
    texts[field] = own.filter((value) => value.kind === kind).map(({ key }) => key);
  if (facts.sex !== null) texts.sex = [facts.sex.toLowerCase()];
  for (const field of ['eyes', 'hair'] as const) {
    const colour = facts[field] === null ? null : normaliseBodyColour(facts[field]);
    if (colour?.ok) texts[field] = [colour.value];
  }
  if (facts.race !== null) texts.race = [facts.race.toLowerCase()];
  const identifiers = values.filter(
    ({ kind, owned }) => SHARED.has(kind) && (owned ? !(kind in COMPARED) : people === 1),
  );
  return {
    id,
    reportId: report,
    names: namesOf(facts),
    birth: birthOf(facts),
    age: rangeOf(facts.ageMin, facts.ageMax),
    observedOn: facts.observedFrom === null ? null : dayOf(facts.observedFrom),
    heightCm: rangeOf(facts.heightMinCm, facts.heightMaxCm),
    weightKg: rangeOf(facts.weightMinKg, facts.weightMaxKg),
    positions: own.flatMap(({ kind, derived }) => (kind === 'location' ? positionsOf(derived) : [])),
    identityNumbers: identityNumbersOf(facts.details),
    identifiers: identifiers.map((value) => value.id),
    texts: Object.fromEntries(Object.entries(texts).filter(([, found]) => found.length)),
  };
}

function namesOf({ name, given, family, suffix, aliases }: MentionFacts): NameWords[] {
  const own = name === null ? null : nameWords({ given, family, suffix });
  const others = aliases.flatMap((alias) => {
    const read = normaliseName(alias);
    return read.ok ? (nameWords(read.value.name) ?? []) : [];
  });
  // A nickname alone goes with the family name.
  const whole = others.map((other) => (other.family.length || !own ? other : { ...other, family: own.family }));
  return [...(own ? [own] : []), ...whole];
}

const dayOf = (instant: string): string => instant.slice(0, 10).replaceAll('-', '');

function birthOf({ birthFrom, birthTo, birthPrecision }: MentionFacts): DaySpan | null {
  if (birthFrom === null || birthTo === null) return null;
  const from = dayOf(birthFrom);
  return { from, to: birthPrecision === 'day' ? from : dayOf(new Date(Date.parse(birthTo) - 1).toISOString()) };
}

const rangeOf = (min: number | null, max: number | null) =>
  min === null && max === null ? null : { min: (min ?? max)!, max: (max ?? min)! };

const positionsOf = ({ lat, lon }: Readonly<Record<string, unknown>>): Coordinates[] =>
  typeof lat === 'number' && typeof lon === 'number' ? [{ lat, lon }] : [];

const identityNumbersOf = (details: Readonly<Record<string, string>>): string[] =>
  IDENTITY_KINDS.flatMap((kind) => {
    const text = details[kind];
    const read = text === undefined ? null : identityNumber(kind, text);
    return read?.ok ? [read.value] : [];
  });
