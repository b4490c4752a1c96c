import { Field, Float, ObjectType } from 'type-graphql';

/** One comparison that alone would have decided, had it agreed better. */
@ObjectType({
  simpleResolvers: true,
  description: 'One comparison that alone would have decided, had it agreed better.',
})
export class DecidingFact {
  @Field(() => String, { description: 'What is compared.' })
  comparison!: string;

  @Field(() => String, { nullable: true, description: 'How well the two agree; null when one of them says nothing.' })
  reached!: string | null;

  @Field(() => String, { description: 'How well they would have had to agree.' })
  needed!: string;

  @Field(() => Float, { description: 'Match weight in bits that they would have then.' })
  weight!: number;

  @Field(() => Float, { description: 'Probability that they would have then.' })
  probability!: number;
}
