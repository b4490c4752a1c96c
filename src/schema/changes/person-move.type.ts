import { Field, ID, Int, ObjectType } from 'type-graphql';

/** Where a part of a person went. */
@ObjectType({ simpleResolvers: true, description: 'Where a part of a person went.' })
export class PersonMove {
  @Field(() => ID, { description: 'The person that it belonged to.' })
  thenId!: string;

  @Field(() => ID, { description: 'The person that it belongs to.' })
  nowId!: string;

  @Field(() => [ID], {
    description: 'Its mentions, one for each group that the source itself says is one person; at most 50.',
  })
  mentionIds!: readonly string[];

  @Field(() => Int, { description: 'How many there are.' })
  mentions!: number;
}
