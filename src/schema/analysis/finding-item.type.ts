import { Field, ID, Int, ObjectType } from 'type-graphql';

/** One result of an analysis. */
@ObjectType({ simpleResolvers: true, description: 'One result of an analysis.' })
export class FindingItem {
  @Field(() => Int, { description: 'Its place among the items, from 0.' })
  ordinal!: number;

  @Field(() => String, { description: 'Names it in every version of the finding.' })
  key!: string;

  @Field(() => String, { description: 'What is said, as JSON.' })
  content!: string;

  @Field(() => [ID], { description: 'Reports that carry it, at most 200.' })
  reportIds!: readonly string[];

  @Field(() => Int, { description: 'How many reports carry it.' })
  reports!: number;

  @Field(() => [ID], { description: 'Entities that it is about, at most 200.' })
  entityIds!: readonly string[];

  @Field(() => Int, { description: 'How many entities it is about.' })
  entities!: number;
}
