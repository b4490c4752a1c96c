import type { EntityKind } from '../domain/kind.js';

/**
 * How little a connection tells, in thousandths of a bit: the cost of a path is the sum over its steps and over what it
 * passes through, so its strength is 2^-bits, a product of shares (as in Koren, North and Volinsky 2006, Measuring and
 * Extracting Proximity in Networks, doi:10.1145/1150402.1150432). Whole numbers, so that no order depends on rounding.
 */

/** Every step halves what is left: of two equal paths the shorter tells more. */
export const STEP = 1000;
/** The least confidence counted: a thousandth, ten bits. */
const LEAST_CONFIDENCE = 0.001;
/** Age from which a fact counts half as much as a new one, in days; older ones count no less. Undated: half of that cost. */
const OLD_DAYS = 5 * 365;
const DAY = 86_400_000;

/** Roles of those who handle a case, three bits each: what they share is work, not acquaintance. */
export const OFFICIAL_ROLES = ['agency-phone', 'agency', 'officer', 'switchboard', 'shelter', 'hotline'] as const;
/** Roles of those who tell of it, one bit each. */
const REPORTING = new Set(['reporter', 'reporter-phone', 'reporter-email', 'reporter-account', 'witness']);

/** A fact as far as it is weighed. Instants are milliseconds since 1970, null when undated. */
export interface WeighedFact {
  readonly role: string;
  readonly confidence: number;
  readonly at: number | null;
}

/** What a fact costs, part by part. */
export interface FactCost {
  readonly confidence: number;
  readonly age: number;
  readonly role: number;
}

/** Half of the cost of a step, beside `STEP`. @param now milliseconds since 1970 that ages are counted to */
export function factCost({ role, confidence, at }: WeighedFact, now: number): FactCost {
  const share = Math.min(1, Math.max(LEAST_CONFIDENCE, confidence));
  const days = at === null ? OLD_DAYS / 2 : Math.min(OLD_DAYS, Math.max(0, Math.floor((now - at) / DAY)));
  return {
    confidence: Math.round(1000 * Math.log2(1 / share)),
    // Both facts of a step have an age, so each brings half a bit.
    age: Math.round((500 * days) / OLD_DAYS),
    role: isOfficial(role) ? 3000 : REPORTING.has(role) ? 1000 : 0,
  };
}

/** The sum of the parts. */
export const costOf = ({ confidence, age, role }: FactCost): number => confidence + age + role;

/** Whether the role belongs to who handles a case: agencies, officers, shelters, hotlines. */
export const isOfficial = (role: string): boolean => (OFFICIAL_ROLES as readonly string[]).includes(role);

/** Adamic and Adar's weight of a shared value (2003, doi:10.1016/S0378-8733(03)00009-1), from its visible degree. */
export const rarity = (degree: number): number => 1 / Math.log(1 + Math.max(degree, 2));

/**
 * Cost of passing through an entity: what its rarity falls short of that of a value that two reports share. People are
 * no hubs by being in many reports: passing through one is free.
 */
export const passCost = (kind: EntityKind, degree: number): number =>
  kind === 'person' ? 0 : Math.round(1000 * Math.log2(rarity(2) / rarity(degree)));
