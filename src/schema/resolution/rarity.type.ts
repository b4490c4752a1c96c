import { Field, Float, ObjectType } from 'type-graphql';

/** Adjustment for how often the shared value occurs, after Winkler (1989). */
@ObjectType({
  simpleResolvers: true,
  description: 'Adjustment for how often the shared value occurs, after Winkler (1989).',
})
export class Rarity {
  @Field(() => String, { description: 'The shared value.' })
  term!: string;

  @Field(() => Float, { description: 'Share of all values that are this one.' })
  share!: number;

  @Field(() => Float, { description: 'How many times rarer it is than values on which people agree by chance.' })
  factor!: number;

  @Field(() => Float, { description: 'log2 of the factor, in bits.' })
  weight!: number;
}
