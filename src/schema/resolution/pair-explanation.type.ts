import { Field, Float, ID, ObjectType } from 'type-graphql';
import { Mention } from '../reports/mention.type.js';
import { ComparisonEvidence } from './comparison-evidence.type.js';
import { HouseholdEvidence } from './household-evidence.type.js';
import { Judgement } from './judgement.type.js';
import { Prior } from './prior.type.js';
import { SharedBlock } from './shared-block.type.js';
import { WhyNot } from './why-not.type.js';

/** Why two mentions are taken for one person, or are not. The weights of the prior, the comparisons and the household add up to its weight. */
@ObjectType({
  simpleResolvers: true,
  description:
    'Why two mentions are taken for one person, or are not. The weights of the prior, the comparisons and the household add up to its weight.',
})
export class PairExplanation {
  @Field(() => Mention, { description: 'The one mention; of a person the one that is most like the other.' })
  a!: Mention;

  @Field(() => Mention, { description: 'The other.' })
  b!: Mention;

  @Field(() => Boolean, { description: 'True when they are one person as you see it.' })
  together!: boolean;

  @Field(() => Boolean, {
    description: 'True when their source itself says that they are: the same row, or the same key of a person.',
  })
  sameInSource!: boolean;

  @Field(() => ID, { description: 'Model that scores them, `name@version`.' })
  model!: string;

  @Field(() => Prior, { description: 'What holds before anything is compared.' })
  prior!: Prior;

  @Field(() => [ComparisonEvidence], { description: 'What each comparison says.' })
  comparisons!: readonly ComparisonEvidence[];

  @Field(() => HouseholdEvidence, {
    nullable: true,
    description: 'What relatives share; null when the model knows no households.',
  })
  household!: HouseholdEvidence | null;

  @Field(() => Float, { description: 'Match weight in bits.' })
  weight!: number;

  @Field(() => Float, { description: 'Probability that they are one person, by the comparisons alone.' })
  probability!: number;

  @Field(() => WhyNot, { description: 'What keeps them apart, and what would change that.' })
  whyNot!: WhyNot;

  @Field(() => [Judgement], { description: 'What was judged of the two, withdrawn or not, in order of time.' })
  judgements!: readonly Judgement[];

  @Field(() => [SharedBlock], { description: 'Blocking keys that they share, in the order of the rules.' })
  blocks!: readonly SharedBlock[];

  @Field(() => Boolean, {
    description:
      'False: no blocking key brings them together, since they share none or only such as too many people share. Then they were never compared before you asked.',
  })
  isCompared!: boolean;

  @Field(() => String, { description: 'The sum as a waterfall: an SVG file.' })
  chart!: string;
}
