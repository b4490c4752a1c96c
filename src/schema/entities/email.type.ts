import { Field, ObjectType } from 'type-graphql';
import { Entity } from './entity.type.js';
import { Node } from './node.type.js';
import { Value } from './value.type.js';

/** An email address. */
@ObjectType({ implements: [Value, Entity, Node], simpleResolvers: true, description: 'An email address.' })
export class Email extends Value {
  @Field(() => String, { description: 'The address in lower case, its domain in punycode.' })
  address!: string;

  @Field(() => String, { nullable: true, description: 'The domain of the address.' })
  domain!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The one form of the mailbox at providers that ignore dots or tags.',
  })
  mailbox!: string | null;
}
