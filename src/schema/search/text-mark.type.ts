import { Field, Int, ObjectType } from 'type-graphql';

/** A stretch of a text. */
@ObjectType({ simpleResolvers: true, description: 'A stretch of a text, in UTF-16 code units, as JavaScript counts.' })
export class TextMark {
  @Field(() => Int, { description: 'Place of its first letter, from 0.' })
  from!: number;

  @Field(() => Int, { description: 'Place after its last letter.' })
  to!: number;
}
