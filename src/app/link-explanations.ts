import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { AsterismError } from '../domain/errors.js';
import { PERSON_COMPARISONS } from '../resolution/comparisons/person-comparisons.js';
import { type Why, why } from '../resolution/explain/why.js';
import { type WhyNot, whyNot } from '../resolution/explain/why-not.js';
import { log2Odds } from '../resolution/model/match-weight.js';
import type { LinkedTables } from './linked-tables.js';

/** Why two records have their score, and why they are not one person when they are not. */
export interface PairExplanation extends Why {
  readonly threshold: number;
  /** Whether both are in one cluster. */
  readonly together: boolean;
  /** Null when the score reaches the threshold and nothing forbids the pair. */
  readonly whyNot: WhyNot | null;
}

/** Explains any two records, compared or not. @throws AsterismError NOT_FOUND when there is no record with the id */
export function explainPair(linked: LinkedTables, left: string, right: string): PairExplanation {
  return explain(linked, indexOf(linked, left), indexOf(linked, right));
}

/**
 * Writes an explanation a line for the pairs that may be one person: those closest to the threshold first, which are
 * the ones to look at.
 *
 * @throws AsterismError BAD_USER_INPUT when the file cannot be written
 */
export async function writeExplanations(file: string, linked: LinkedTables, limit: number): Promise<void> {
  const least = log2Odds(linked.threshold);
  const uncertain = [...linked.linkage.pairs]
    .sort((x, y) => Math.abs(x.weight - least) - Math.abs(y.weight - least) || x.a - y.a || x.b - y.b)
    .slice(0, limit);
  function* lines(): Generator<string> {
    for (const { a, b } of uncertain) yield `${JSON.stringify(explain(linked, a, b))}\n`;
  }
  try {
    await pipeline(Readable.from(lines()), createWriteStream(file));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (typeof code !== 'string') throw error;
    throw new AsterismError('BAD_USER_INPUT', `Cannot write "${file}" (${code}).`);
  }
}

function explain({ records, linkage, threshold, vetoOf }: LinkedTables, a: number, b: number): PairExplanation {
  const { scoring, clusters } = linkage;
  const pair = why(records[a]!, records[b]!, scoring, PERSON_COMPARISONS);
  const veto = vetoOf?.(records[a]!, records[b]!) ?? null;
  return {
    ...pair,
    threshold,
    together: clusters[a] === clusters[b],
    whyNot: veto || pair.bits < log2Odds(threshold) ? whyNot(pair, scoring.model, threshold, veto) : null,
  };
}

function indexOf({ records }: LinkedTables, id: string): number {
  const index = records.findIndex((record) => record.id === id);
  if (index >= 0) return index;
  throw new AsterismError('NOT_FOUND', `There is no record with the id "${id.slice(0, 60)}" in the tables.`);
}
