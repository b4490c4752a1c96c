import { Field, Float, InputType } from 'type-graphql';

/** What counts as near at the same time. */
@InputType({ description: 'What counts as near at the same time.' })
export class WithinInput {
  @Field(() => Float, { description: 'Most km between the two, above 0 and at most 100.' })
  km!: number;

  @Field(() => Float, { description: 'Most hours between the two, 0 to 744.' })
  hours!: number;
}
