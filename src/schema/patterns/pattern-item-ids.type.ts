import { Field, ID, ObjectType } from 'type-graphql';

/** What stands for one item of a pattern in an answer. */
@ObjectType({ simpleResolvers: true, description: 'What stands for one item of a pattern in an answer.' })
export class PatternItemIds {
  @Field(() => String, { description: 'Name of the item.' })
  name!: string;

  @Field(() => [ID], { description: 'Ids of what stands for it.' })
  ids!: readonly string[];
}
