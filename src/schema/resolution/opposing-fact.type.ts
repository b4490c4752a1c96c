import { Field, Float, ObjectType } from 'type-graphql';

/** A comparison that speaks against one person. */
@ObjectType({ simpleResolvers: true, description: 'A comparison that speaks against one person.' })
export class OpposingFact {
  @Field(() => String, { description: 'What is compared.' })
  comparison!: string;

  @Field(() => String, { description: 'How badly the two agree.' })
  level!: string;

  @Field(() => Float, { description: 'Its weight in bits, below 0.' })
  weight!: number;
}
