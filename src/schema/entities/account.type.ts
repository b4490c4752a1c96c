import { Field, ObjectType } from 'type-graphql';
import { Entity } from './entity.type.js';
import { Node } from './node.type.js';
import { Value } from './value.type.js';

/** An account on a platform, by handle or number. */
@ObjectType({
  implements: [Value, Entity, Node],
  simpleResolvers: true,
  description: 'An account on a platform, by handle or number.',
})
export class Account extends Value {
  @Field(() => String, { nullable: true, description: 'The platform, when the source names it.' })
  platform!: string | null;

  @Field(() => String, { description: 'The handle or account number, normalised.' })
  handle!: string;
}
