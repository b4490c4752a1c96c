import { Field, Float, ObjectType } from 'type-graphql';

/** What holds of two mentions taken at random, before anything is compared. */
@ObjectType({
  simpleResolvers: true,
  description: 'What holds of two mentions taken at random, before anything is compared.',
})
export class Prior {
  @Field(() => Float, { description: 'Probability that they are one person.' })
  probability!: number;

  @Field(() => Float, { description: 'The same as match weight in bits.' })
  weight!: number;
}
