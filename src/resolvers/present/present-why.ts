import type { AsOf } from '../../domain/as-of.js';
import type { ComparisonEvidence } from '../../schema/resolution/comparison-evidence.type.js';
import type { PairExplanation } from '../../schema/resolution/pair-explanation.type.js';
import type { PairExplanation as Explanation } from '../../services/resolution/explanation-service.js';
import { presentJudgement } from './present-judgement.js';
import { presentMention } from './present-mention.js';
import { presentWhyNot } from './present-why-not.js';

/** Why two mentions are, or are not, one person. @param chart the same as a picture (SVG) */
export function presentWhy(explanation: Explanation, chart: string, asOf: AsOf): PairExplanation {
  const { a, b, why, whyNot, judgements, together, sameInSource, model, blocks } = explanation;
  const { prior, evidence, household } = why;
  return {
    a: presentMention(a, asOf),
    b: presentMention(b, asOf),
    together,
    sameInSource,
    model,
    prior: { probability: prior.probability, weight: prior.bits },
    comparisons: evidence.map(presentEvidence),
    household: household && {
      share: household.share,
      evidenceWeight: household.evidenceBits,
      weight: household.bits,
    },
    weight: why.bits,
    probability: why.probability,
    whyNot: presentWhyNot(whyNot),
    judgements: judgements.map((judgement) => presentJudgement(judgement, asOf)),
    blocks,
    isCompared: blocks.some(({ isCrowded }) => !isCrowded),
    chart,
  };
}

const presentEvidence = ({
  comparison,
  left,
  right,
  level,
  impliedBy,
  rarity,
  bits,
}: Explanation['why']['evidence'][number]): ComparisonEvidence => ({
  comparison,
  a: left,
  b: right,
  level: level?.name ?? null,
  impliedBy,
  m: level?.m ?? null,
  u: level?.u ?? null,
  rarity: rarity && { term: rarity.term, share: rarity.share, factor: rarity.factor, weight: rarity.bits },
  weight: bits,
});
