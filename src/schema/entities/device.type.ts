import { Field, ObjectType } from 'type-graphql';
import { Entity } from './entity.type.js';
import { Node } from './node.type.js';
import { Value } from './value.type.js';

/** A device, by serial number, IMEI, MAC address or the like. */
@ObjectType({
  implements: [Value, Entity, Node],
  simpleResolvers: true,
  description: 'A device, by serial number, IMEI, MAC address or the like.',
})
export class Device extends Value {
  @Field(() => String, { description: 'The identifier, normalised.' })
  identifier!: string;

  @Field(() => String, { nullable: true, description: 'What the identifier is: imei, mac, serial …' })
  type!: string | null;
}
