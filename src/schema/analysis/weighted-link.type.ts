import { Field, Float, ID, Int, ObjectType } from 'type-graphql';

/** Two entities that visible reports name together, with what that tells. */
@ObjectType({
  simpleResolvers: true,
  description: 'Two entities that visible reports name together, with what that tells.',
})
export class WeightedLink {
  @Field(() => ID, { description: 'Id of one entity.' })
  fromId!: string;

  @Field(() => ID, { description: 'Id of the other.' })
  toId!: string;

  @Field(() => Float, {
    description:
      'log2(1 + reports) / ln(1 + degree of the end that more reports name): more for more reports, less for common values.',
  })
  weight!: number;

  @Field(() => [ID], { description: 'Reports that name both, at most ten.' })
  reportIds!: readonly string[];

  @Field(() => Int, { description: 'How many reports name both.' })
  reports!: number;
}
