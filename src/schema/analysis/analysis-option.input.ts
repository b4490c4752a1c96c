import { Field, InputType } from 'type-graphql';

/** An option of a batch analysis. */
@InputType({ description: 'An option of a batch analysis.' })
export class AnalysisOption {
  @Field(() => String, { description: 'Name of the option, such as smallest, measure, pattern or an input of it.' })
  name!: string;

  @Field(() => String, { description: 'Its value; numbers are written as text.' })
  value!: string;
}
