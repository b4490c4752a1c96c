import { Field, ID, Int, ObjectType } from 'type-graphql';
import { CoLocated } from './co-located.type.js';

/** Who else was near at the same time. */
@ObjectType({ simpleResolvers: true, description: 'Who else was near at the same time.' })
export class CoLocations {
  @Field(() => ID, { description: 'Id of the entity as shown to you.' })
  entityId!: string;

  @Field(() => [CoLocated], { description: 'The others: those that were surely near first, then the most often met.' })
  others!: readonly CoLocated[];

  @Field(() => Int, { description: 'How many there are in all.' })
  total!: number;

  @Field(() => Int, { description: 'Own sightings left out: their place is vaguer than the distance asked for.' })
  tooVague!: number;

  @Field(() => Boolean, { description: 'True when a limit left something out.' })
  truncated!: boolean;
}
