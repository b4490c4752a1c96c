import { Field, Int, ObjectType } from 'type-graphql';
import { Entity } from './entity.type.js';
import { Node } from './node.type.js';
import { Value } from './value.type.js';

/** An IP address. */
@ObjectType({ implements: [Value, Entity, Node], simpleResolvers: true, description: 'An IP address.' })
export class IpAddress extends Value {
  @Field(() => String, { description: 'The address in its canonical form.' })
  address!: string;

  @Field(() => Int, { nullable: true, description: '4 or 6.' })
  version!: number | null;

  @Field(() => String, { nullable: true, description: 'What the range is for: unicast, private, loopback …' })
  range!: string | null;
}
