import { Field, Float, ObjectType } from 'type-graphql';

/** A number that a pattern can be asked with. */
@ObjectType({ simpleResolvers: true, description: 'A number that a pattern can be asked with.' })
export class PatternInput {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { description: 'What it means, with its unit.' })
  description!: string;

  @Field(() => Float, { description: 'Its value when none is given.' })
  default!: number;

  @Field(() => Float, { description: 'Smallest value.' })
  min!: number;

  @Field(() => Float, { description: 'Largest value.' })
  max!: number;
}
