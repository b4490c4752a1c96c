import { generationLevel } from '../comparisons/generation-comparison.js';
import { NAME_LEVEL, NAME_LEVELS, nameLevel } from '../comparisons/name-level.js';
import type { NameWords } from '../person-record.js';
import { nameFeature } from './name-feature.js';

/** What two names say about being of one person. */
export interface NameAgreement {
  /** Levels reached, in words; null where one of the names lacks the part. */
  readonly given: string | null;
  readonly family: string | null;
  readonly generation: 'same' | 'different' | null;
  /** Whether they may well be names of one person. */
  readonly agrees: boolean;
}

/** Worst levels at which a part agrees by itself, and at which it agrees when the other part does so by itself. Sound alone is none: the brothers Hassan and Hussein sound alike. */
const [ALONE, BESIDE] = [NAME_LEVEL.close, NAME_LEVEL.initial];

/**
 * Judges two names alone, without a model: both parts agree, at most one of them by an initial only, and no
 * generation contradicts. A name of one word that the other only has in part says too little.
 */
export function nameAgreement(a: NameWords, b: NameWords): NameAgreement {
  const [x, y] = [nameFeature(a), nameFeature(b)];
  const given = x.given && y.given ? nameLevel('given', x, y) : null;
  const family = x.family && y.family ? nameLevel('family', x, y) : null;
  const contradicts = Boolean(a.suffix && b.suffix) && generationLevel(a.suffix!, b.suffix!) === 2;
  // A family name alone is a whole family's, and one word against two says too little.
  const says = given !== null && (family !== null || (x.family === null && y.family === null));
  const parts = [given, family].filter((level) => level !== null);
  return {
    given: given === null ? null : NAME_LEVELS[given]!,
    family: family === null ? null : NAME_LEVELS[family]!,
    generation: a.suffix && b.suffix ? (contradicts ? 'different' : 'same') : null,
    agrees: !contradicts && says && parts.some((level) => level <= ALONE) && parts.every((level) => level <= BESIDE),
  };
}

/** Whether the best pair of the names of two people agrees. */
export const namesAgree = (a: readonly NameWords[], b: readonly NameWords[]): boolean =>
  a.some((x) => b.some((y) => nameAgreement(x, y).agrees));
