import { Field, ObjectType } from 'type-graphql';
import { Entity } from './entity.type.js';
import { Node } from './node.type.js';
import { Value } from './value.type.js';

/** A phone number. */
@ObjectType({ implements: [Value, Entity, Node], simpleResolvers: true, description: 'A phone number.' })
export class Phone extends Value {
  @Field(() => String, { description: 'The number in E.164 form, or as dialled when it has no public form.' })
  number!: string;

  @Field(() => String, { nullable: true, description: 'ISO 3166 country of the number, when it has one.' })
  country!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Kind of line as its numbering plan says: mobile, fixed-line, toll-free …',
  })
  type!: string | null;

  @Field(() => Boolean, {
    description: 'True for short service numbers such as 911, which join inside one source only.',
  })
  service!: boolean;

  @Field(() => Boolean, { description: 'True for numbers reserved for fiction and tests.' })
  fictional!: boolean;
}
