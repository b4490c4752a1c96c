import { log2Odds, probabilityOf } from '../model/match-weight.js';
import type { Model } from '../model/model.js';
import type { Why } from './why.js';

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
  /** The lowest level that would have decided. */
  readonly needed: string;
  /** Match weight and probability with that level, its rarity left out, everything else the same. */
  readonly bits: number;
  readonly probability: number;
}

/** A comparison on which at least one of the two says nothing. */
export interface Silence {
  readonly comparison: string;
  /** Who says nothing. */
  readonly silent: 'left' | 'right' | 'both';
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
  for (const { comparison, left, right, level, bits } of pair.evidence) {
    const possible = (levelsOf.get(comparison) ?? [])
      .map(({ name, m, u }) => ({ name, bits: pair.bits - bits + Math.log2(m / u) }))
      .sort((x, y) => x.bits - y.bits);
    const needed = possible.find((each) => each.bits >= least);
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
        silent: left === null ? (right === null ? 'both' : 'left') : 'right',
        mostBits: Math.max(...possible.map((each) => each.bits)) - pair.bits,
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
