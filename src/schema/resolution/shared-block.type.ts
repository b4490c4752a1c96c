import { Field, ObjectType } from 'type-graphql';

/** A blocking key that two people share: what brings pairs to be compared. */
@ObjectType({
  simpleResolvers: true,
  description: 'A blocking key that two people share: what brings pairs to be compared.',
})
export class SharedBlock {
  @Field(() => String, { description: 'The rule that makes the key, such as "family name and birth date".' })
  rule!: string;

  @Field(() => Boolean, {
    description: 'True when more people share the key than are compared with each other, so that it brings no pairs.',
  })
  isCrowded!: boolean;
}
