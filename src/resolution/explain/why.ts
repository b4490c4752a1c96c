import { type Comparison, levelOf, MISSING } from '../comparison.js';
import { leaveOutImplied } from '../implied-levels.js';
import { householdBits, householdLevelBits } from '../model/household.js';
import { log2Odds, probabilityOf } from '../model/match-weight.js';
import type { ScoringModel } from '../model/scoring-model.js';
import type { PersonRecord } from '../person-record.js';
import { type ShowValue, showValue } from './shown-value.js';

/** A level that a pair reached, with what the model holds of it. */
export interface ReachedLevel {
  readonly index: number;
  readonly name: string;
  readonly m: number;
  readonly u: number;
  /** log2(m / u). */
  readonly bits: number;
}

/** Term-frequency adjustment (Winkler 1989): the shared value is rarer, or more frequent, than values agree on average. */
export interface Rarity {
  readonly term: string;
  /** Share of all values that are this one. */
  readonly share: number;
  /** u / share: how many times rarer it is. */
  readonly factor: number;
  /** log2(factor). */
  readonly bits: number;
}

/** What one comparison says of a pair. */
export interface Evidence {
  readonly comparison: string;
  readonly left: string | null;
  readonly right: string | null;
  /** Null when one of the two says nothing, or another comparison has said it: neither is evidence. */
  readonly level: ReachedLevel | null;
  /** The comparison that has said it already; see `leaveOutImplied`. Null when none has. */
  readonly impliedBy: string | null;
  /** Null unless the two agree in full on a value whose frequency counts. */
  readonly rarity: Rarity | null;
  /** Weight of the comparison: bits of the level and of the rarity; 0 when there is no level. */
  readonly bits: number;
  /** What it says for their being two people of one household instead of strangers; no part of the score by itself. */
  readonly householdBits: number;
}

/** Why two records have the score that they have. */
export interface Why {
  readonly left: string;
  readonly right: string;
  readonly prior: { readonly probability: number; readonly bits: number };
  readonly evidence: readonly Evidence[];
  /** What it costs that relatives agree on the same things; null when the model knows no households. */
  readonly household: {
    /** Share of the pairs of different people that are of one household. */
    readonly share: number;
    /** Evidence for a household instead of strangers: the sum of the parts. */
    readonly evidenceBits: number;
    /** What is added to the score. */
    readonly bits: number;
  } | null;
  /** Match weight, the very number that the scorer gives: see {@link sumOfBits}. */
  readonly bits: number;
  readonly probability: number;
}

/**
 * Takes the score of a pair apart.
 *
 * @param comparisons those that the model may be about; the model's others are left out
 * @param show how values are written; the records' normalised fields unless given
 */
export function why(
  left: PersonRecord,
  right: PersonRecord,
  { model, terms }: ScoringModel,
  comparisons: readonly Comparison[],
  show: ShowValue = showValue,
): Why {
  const byName = new Map(comparisons.map((comparison) => [comparison.name, comparison]));
  const compared = model.comparisons.flatMap(({ name, levels }, i) => {
    const comparison = byName.get(name);
    if (!comparison) return [];
    const [x, y] = [comparison.feature(left), comparison.feature(right)];
    return [{ comparison, levels, terms: terms[i]!, x, y }];
  });
  const reached = Int8Array.from(compared, ({ comparison, x, y }) => levelOf(comparison, x, y));
  const impliedBy = new Map<number, string>();
  leaveOutImplied(compared.map(({ comparison }) => comparison))(reached, (implied, by) => {
    impliedBy.set(implied, compared[by]!.comparison.name);
  });
  const evidence = compared.map(({ comparison, levels, terms: own, x, y }, i): Evidence => {
    const index = reached[i]!;
    const values = {
      comparison: comparison.name,
      left: show(comparison, left),
      right: show(comparison, right),
      impliedBy: impliedBy.get(i) ?? null,
    };
    if (index === MISSING) return { ...values, level: null, rarity: null, bits: 0, householdBits: 0 };
    const { m, u, name: levelName } = levels[index]!;
    const level = { index, name: levelName, m, u, bits: Math.log2(m / u) };
    const rarity = index === 0 ? rarityOf(comparison, x, y, levels[0]!.u, (term) => own.shareOf(term)) : null;
    const atHome = householdLevelBits(levels[index]!, rarity?.share ?? null);
    return { ...values, level, rarity, bits: level.bits + (rarity?.bits ?? 0), householdBits: atHome };
  });
  const prior = { probability: model.prior, bits: log2Odds(model.prior) };
  const household = householdOf(model.household, evidence);
  const bits = sumOfBits({ prior, evidence, household });
  return { left: left.id, right: right.id, prior, evidence, household, bits, probability: probabilityOf(bits) };
}

/** Prior, then for each comparison its level and its rarity, then the household, added one by one: the order of the scorer. */
export function sumOfBits({ prior, evidence, household }: Pick<Why, 'prior' | 'evidence' | 'household'>): number {
  let sum = prior.bits;
  for (const { level, rarity } of evidence) {
    if (level) sum += level.bits;
    if (rarity) sum += rarity.bits;
  }
  return household ? sum + household.bits : sum;
}

function householdOf(share: number | undefined, evidence: readonly Evidence[]): Why['household'] {
  if (share === undefined) return null;
  const evidenceBits = evidence.reduce((sum, each) => sum + each.householdBits, 0);
  return { share, evidenceBits, bits: householdBits(share, evidenceBits) };
}

/** Of several values that both have, the rarest counts. */
function rarityOf(
  comparison: Comparison,
  x: unknown,
  y: unknown,
  u: number,
  shareOf: (term: string) => number,
): Rarity | null {
  const theirs = comparison.terms(y);
  const shared = comparison.terms(x).filter((term) => theirs.includes(term));
  const [rarest] = shared
    .map((term) => ({ term, share: shareOf(term) }))
    .sort((p, q) => p.share - q.share || (p.term < q.term ? -1 : 1));
  if (!rarest) return null;
  const factor = u / rarest.share;
  return { ...rarest, factor, bits: Math.log2(factor) };
}
