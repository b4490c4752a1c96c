import { Field, Int, ObjectType } from 'type-graphql';

/** How much a change did. */
@ObjectType({ simpleResolvers: true, description: 'How much a change did.' })
export class ChangeCount {
  @Field(() => Int, { description: 'How many reports changed; 0 when it had been done before.' })
  changed!: number;
}
