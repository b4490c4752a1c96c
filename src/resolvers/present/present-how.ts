import type { AsOf } from '../../domain/as-of.js';
import type { MentionLink } from '../../schema/resolution/mention-link.type.js';
import type { PersonExplanation } from '../../schema/resolution/person-explanation.type.js';
import type { PersonExplanation as Explanation } from '../../services/resolution/explanation-service.js';
import { presentJudgement } from './present-judgement.js';
import { presentMention } from './present-mention.js';

/** How the mentions of a person came together, places in lists turned into the mentions themselves. */
export function presentHow(explanation: Explanation, asOf: AsOf): PersonExplanation {
  const { personId, steps, weakest, model, judgements } = explanation;
  const mentions = explanation.mentions.map((view) => presentMention(view, asOf));
  const at = (places: readonly number[]) => places.map((place) => mentions[place]!);
  const link = ({ a, b, bits, probability }: Link): MentionLink => ({
    a: mentions[a]!,
    b: mentions[b]!,
    weight: bits,
    probability,
  });
  return {
    personId,
    mentions,
    steps: steps.map(({ left, right, sum, strongest }) => ({
      left: at(left),
      right: at(right),
      sum,
      strongest: link(strongest),
    })),
    weakest: weakest && { ...link(weakest), left: at(weakest.sides[0]), right: at(weakest.sides[1]) },
    model,
    judgements: judgements.map((judgement) => presentJudgement(judgement, asOf)),
  };
}

type Link = Explanation['steps'][number]['strongest'];
