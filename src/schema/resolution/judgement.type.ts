import { Field, ID, ObjectType } from 'type-graphql';
import type { Verdict } from '../../domain/judgement.js';
import { Instant } from '../time/instant.scalar.js';
import { JudgedPair } from './judged-pair.type.js';
import { JudgementEnd } from './judgement-end.type.js';
import { VerdictEnum } from './verdict.enum.js';

/** What a person decided of two mentions or more. It is kept when it is withdrawn. */
@ObjectType({
  simpleResolvers: true,
  description: 'What a person decided of two mentions or more. It is kept when it is withdrawn.',
})
export class Judgement {
  @Field(() => ID, { description: 'Id of the judgement, to withdraw it.' })
  id!: string;

  @Field(() => VerdictEnum, { description: 'What was decided.' })
  verdict!: Verdict;

  @Field(() => [JudgedPair], { description: 'The pairs of mentions that it is about, as far as you may see both.' })
  pairs!: readonly JudgedPair[];

  @Field(() => ID, { description: 'Id of the key that it was made with.' })
  by!: string;

  @Field(() => Instant, { description: 'When it was made.' })
  at!: string;

  @Field(() => String, { description: 'Why, as the one who judged wrote it.' })
  reason!: string;

  @Field(() => JudgementEnd, { nullable: true, description: 'How it ended; null while it stands.' })
  ended!: JudgementEnd | null;
}
