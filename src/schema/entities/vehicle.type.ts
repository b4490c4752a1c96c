import { Field, ObjectType } from 'type-graphql';
import { Entity } from './entity.type.js';
import { Node } from './node.type.js';
import { Value } from './value.type.js';

/** A vehicle, by plate or by vehicle identification number. */
@ObjectType({
  implements: [Value, Entity, Node],
  simpleResolvers: true,
  description: 'A vehicle, by plate or by vehicle identification number.',
})
export class Vehicle extends Value {
  @Field(() => String, {
    nullable: true,
    description: 'The registration plate, normalised; null for a vehicle known by its VIN.',
  })
  plate!: string | null;

  @Field(() => String, { nullable: true, description: 'State or region that issued the plate.' })
  region!: string | null;

  @Field(() => String, { nullable: true, description: 'Country that issued the plate.' })
  country!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The vehicle identification number; null for a vehicle known by its plate.',
  })
  vin!: string | null;
}
