import { z } from 'zod';
import { AsterismError } from '../../domain/errors.js';
import type { Why } from './why.js';

const probability = z.number().min(0).max(1);

const EXPLANATION = z.object({
  left: z.string(),
  right: z.string(),
  prior: z.object({ probability, bits: z.number() }),
  evidence: z.array(
    z.object({
      comparison: z.string(),
      left: z.string().nullable(),
      right: z.string().nullable(),
      level: z
        .object({ index: z.number(), name: z.string(), m: probability, u: probability, bits: z.number() })
        .nullable(),
      impliedBy: z.string().nullable().default(null),
      rarity: z.object({ term: z.string(), share: probability, factor: z.number(), bits: z.number() }).nullable(),
      bits: z.number(),
      householdBits: z.number(),
    }),
  ),
  household: z.object({ share: probability, evidenceBits: z.number(), bits: z.number() }).nullable(),
  bits: z.number(),
  probability,
  threshold: probability.nullish(),
});

export interface Explanation {
  readonly why: Why;
  /** Probability from which on the two count as one person; null when the text does not say. */
  readonly threshold: number | null;
}

/**
 * Reads explanations that were written as JSON, one alone, or as JSON Lines, one after the other as they are asked for.
 *
 * @throws AsterismError BAD_FILE with the line and the path in it
 */
export function* parseExplanations(text: string, origin: string): Generator<Explanation> {
  const whole = jsonOf(text);
  if (whole !== undefined) return yield explanationOf(whole, origin);
  for (const [i, line] of text.split('\n').entries())
    if (line.trim()) yield explanationOf(jsonOf(line), `${origin}:${i + 1}`);
}

function explanationOf(value: unknown, place: string): Explanation {
  const read = EXPLANATION.safeParse(value);
  if (read.success) {
    const { threshold, ...why } = read.data;
    return { why, threshold: threshold ?? null };
  }
  const { path, message } = read.error.issues[0]!;
  throw new AsterismError(
    'BAD_FILE',
    `${place} is no explanation of a pair (${path.length ? `${path.join('.')}: ` : ''}${message}). "asterism link … --explain FILE" writes them.`,
  );
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
