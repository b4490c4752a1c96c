import { Field, Float, ID, ObjectType } from 'type-graphql';
import type { AsOf } from '../../domain/as-of.js';
import type { CandidateReason } from '../../domain/judgement.js';
import { CandidateReasonEnum } from './candidate-reason.enum.js';

/** Two mentions that a person should look at: they may be one human being. */
@ObjectType({
  simpleResolvers: true,
  description: 'Two mentions that a person should look at: they may be one human being.',
})
export class ResolutionCandidate {
  readonly asOf!: AsOf;

  @Field(() => ID, { description: 'Id of one mention.' })
  aId!: string;

  @Field(() => ID, { description: 'Id of the other.' })
  bId!: string;

  @Field(() => CandidateReasonEnum, { description: 'Why they wait.' })
  reason!: CandidateReason;

  @Field(() => Float, { description: 'Match weight in bits: above 0 speaks for one person.' })
  weight!: number;

  @Field(() => Float, { description: 'Probability, 0 to 1, that they are one person.' })
  probability!: number;

  @Field(() => ID, { description: 'Model that scored them, `name@version`.' })
  model!: string;

  @Field(() => Float, { description: 'Uncertainty times impact: what the queue is ordered by, highest first.' })
  score!: number;
}
