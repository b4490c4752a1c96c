import { impliedOf } from '../implied-levels.js';
import { householdBits, householdLevelBits } from '../model/household.js';
import { log2Odds, probabilityOf } from '../model/match-weight.js';
import type { Model, ModelLevel } from '../model/model.js';
import type { Evidence, Why } from './why.js';

/** A hard fact that forbids a pair whatever its score. */
export interface Veto {
  readonly code: string;
  readonly reason: string;
}

/** One comparison that would have taken the pair over the threshold, and how well it would have had to agree. */
export interface DecidingFact {
  readonly comparison: string;
  /** Level that the pair reached; null when one of the two says nothing. */
  readonly reached: string | null;
  /** Of the closer levels, the one with the least weight that would have decided. */
  readonly needed: string;
  /** Match weight and probability with that level, its rarity left out, everything else the same. */
  readonly bits: number;
  readonly probability: number;
}

/** A comparison that is no evidence, mostly since one of the two says nothing. */
export interface Silence {
  readonly comparison: string;
  /** Who says nothing; `neither` when both do, but of different things (numbers of different kinds). */
  readonly silent: 'left' | 'right' | 'both' | 'neither';
  /** Most that it could add to the match weight, its rarity left out. */
  readonly mostBits: number;
}

/** Why two records are not taken as one person, and what would change that. */
export interface WhyNot {
  readonly threshold: number;
  /** Bits that the pair lacks to reach the threshold; 0 or less when the score is not the reason. */
  readonly lackingBits: number;
  readonly veto: Veto | null;
  /** The closest to the threshold first; empty when no single fact would have been enough, or none was needed. */
  readonly deciding: readonly DecidingFact[];
  /** The one that could add most first. */
  readonly missing: readonly Silence[];
  /** Comparisons that speak against the pair, the strongest first. */
  readonly against: readonly { readonly comparison: string; readonly level: string; readonly bits: number }[];
}

/**
 * What keeps two records apart.
 *
 * @param threshold probability from which on two records count as one person
 * @param veto what forbids the pair, when something does; then no fact would decide
 */
export function whyNot(pair: Why, model: Model, threshold: number, veto: Veto | null = null): WhyNot {
  const least = log2Odds(threshold);
  const lackingBits = least - pair.bits;
  const levelsOf = new Map(model.comparisons.map(({ name, levels }) => [name, levels]));
  const deciding: DecidingFact[] = [];
  const missing: Silence[] = [];
  for (const each of pair.evidence) {
    const { comparison, left, right, level } = each;
    if (each.impliedBy !== null) continue;
    // Only closer agreement is a fact to look for, though disagreeing on what relatives share may also raise a score.
    const possible = (levelsOf.get(comparison) ?? [])
      .slice(0, level?.index)
      .map((other, place) => ({ name: other.name, bits: bitsWith(pair, each, other, place === 0) }))
      .sort((x, y) => x.bits - y.bits);
    const needed = possible.find((other) => other.bits >= least);
    if (needed && lackingBits > 0 && !veto)
      deciding.push({
        comparison,
        reached: level?.name ?? null,
        needed: needed.name,
        bits: needed.bits,
        probability: probabilityOf(needed.bits),
      });
    if (!level)
      missing.push({
        comparison,
        silent: left === null ? (right === null ? 'both' : 'left') : right === null ? 'right' : 'neither',
        mostBits: Math.max(...possible.map((other) => other.bits)) - pair.bits,
      });
  }
  return {
    threshold,
    lackingBits,
    veto,
    deciding: deciding.sort((x, y) => x.bits - y.bits),
    missing: missing.sort((x, y) => y.mostBits - x.mostBits),
    against: pair.evidence
      .flatMap(({ comparison, level, bits }) => (level && bits < 0 ? [{ comparison, level: level.name, bits }] : []))
      .sort((x, y) => x.bits - y.bits),
  };
}

/** Match weight of the pair if one comparison had reached another level. */
function bitsWith({ bits, evidence, household }: Why, of: Evidence, other: ModelLevel, isFull: boolean): number {
  const implied = isFull ? impliedOf(of.comparison) : [];
  const gone = evidence.filter((each) => each === of || implied.includes(each.comparison));
  const changed = gone.reduce((rest, each) => rest - each.bits, bits) + Math.log2(other.m / other.u);
  if (!household) return changed;
  const atHome =
    gone.reduce((rest, each) => rest - each.householdBits, household.evidenceBits) + householdLevelBits(other, null);
  return changed - household.bits + householdBits(household.share, atHome);
}
