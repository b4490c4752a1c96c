import { Field, Float, InputType } from 'type-graphql';

/** A value for an input of a pattern. */
@InputType({ description: 'A value for an input of a pattern.' })
export class PatternInputValue {
  @Field(() => String, { description: 'Name of the input.' })
  name!: string;

  @Field(() => Float, { description: 'Its value.' })
  value!: number;
}
