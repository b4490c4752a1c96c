import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Instant } from '../time/instant.scalar.js';

/** A version of the model that says who is who, as it is kept with the graph. */
@ObjectType({
  simpleResolvers: true,
  description: 'A version of the model that says who is who, as it is kept with the graph.',
})
export class ResolutionModel {
  @Field(() => ID, { description: '`name@version`.' })
  id!: string;

  @Field(() => String, { description: 'Name of the model.' })
  name!: string;

  @Field(() => Int, { description: 'Its version.' })
  version!: number;

  @Field(() => ID, { description: 'Id of the key that it was imported with.' })
  by!: string;

  @Field(() => Instant, { description: 'When it was imported.' })
  savedAt!: string;

  @Field(() => Boolean, { description: 'True for the one that is used.' })
  current!: boolean;
}
