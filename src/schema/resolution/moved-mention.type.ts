import { Field, ID, ObjectType } from 'type-graphql';

/** Which person a mention belongs to now. */
@ObjectType({ simpleResolvers: true, description: 'Which person a mention belongs to now.' })
export class MovedMention {
  @Field(() => ID, { description: 'Id of the mention.' })
  mentionId!: string;

  @Field(() => ID, { description: 'Id of the child or person.' })
  personId!: string;
}
