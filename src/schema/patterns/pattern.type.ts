import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Instant } from '../time/instant.scalar.js';
import { PatternInput } from './pattern-input.type.js';

/** An analyst's question kept for others. */
@ObjectType({ simpleResolvers: true, description: "An analyst's question kept for others." })
export class Pattern {
  @Field(() => ID, { description: 'owner/name@version.' })
  id!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => Int, { description: 'Its version.' })
  version!: number;

  @Field(() => String, { description: 'What it finds, in a line.' })
  title!: string;

  @Field(() => String, { description: 'What it finds, what it does not, and what an answer means.' })
  description!: string;

  @Field(() => [PatternInput], { description: 'Numbers that it can be asked with.' })
  inputs!: readonly PatternInput[];

  @Field(() => String, { description: 'The document as JSON.' })
  document!: string;

  @Field(() => String, { description: 'Id of the key that saved it; asterism for those that come with the product.' })
  owner!: string;

  @Field(() => [String], { description: 'Ids of the keys that may use it too.' })
  sharedWith!: readonly string[];

  @Field(() => Boolean, { description: 'True when every key may use it.' })
  everybody!: boolean;

  @Field(() => Instant, {
    nullable: true,
    description: 'When this version was saved first; null for those that come with the product.',
  })
  savedAt!: string | null;
}
