import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Leg } from './leg.type.js';
import { Stay } from './stay.type.js';

/** Where something was along time, as far as reports that you may see say. */
@ObjectType({
  simpleResolvers: true,
  description: 'Where something was along time, as far as reports that you may see say.',
})
export class Movements {
  @Field(() => ID, { description: 'Id of the entity as shown to you.' })
  entityId!: string;

  @Field(() => [Stay], { description: 'Stays in the order of time.' })
  stays!: readonly Stay[];

  @Field(() => [Leg], { description: 'Ways between them.' })
  legs!: readonly Leg[];

  @Field(() => Float, { description: 'Speed in km/h above which a leg is called impossible.' })
  fastestKmh!: number;

  @Field(() => [String], { description: 'Metropolitan areas in the order of time.' })
  areas!: readonly string[];

  @Field(() => Int, { description: 'Reports left out, since they have no date.' })
  withoutDate!: number;

  @Field(() => Int, { description: 'Reports left out, since they name no place.' })
  withoutPlace!: number;

  @Field(() => Boolean, { description: 'True when there are more reports than were read; the oldest are missing.' })
  truncated!: boolean;
}
