import { Field, ID, ObjectType } from 'type-graphql';
import { Instant } from '../time/instant.scalar.js';

/** How a judgement ended: it was withdrawn, or the same two were judged again. */
@ObjectType({
  simpleResolvers: true,
  description: 'How a judgement ended: it was withdrawn, or the same two were judged again.',
})
export class JudgementEnd {
  @Field(() => Instant, { description: 'When it ended.' })
  at!: string;

  @Field(() => ID, { description: 'Id of the key that ended it.' })
  by!: string;

  @Field(() => String, { description: 'Why.' })
  reason!: string;
}
