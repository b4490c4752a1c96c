import { Field, Float, ObjectType } from 'type-graphql';

/** A comparison that is no evidence, mostly since one of the two says nothing. */
@ObjectType({
  simpleResolvers: true,
  description: 'A comparison that is no evidence, mostly since one of the two says nothing.',
})
export class MissingFact {
  @Field(() => String, { description: 'What would be compared.' })
  comparison!: string;

  @Field(() => Boolean, { description: 'True when the one says nothing of it.' })
  aIsSilent!: boolean;

  @Field(() => Boolean, { description: 'True when the other says nothing of it.' })
  bIsSilent!: boolean;

  @Field(() => Float, { description: 'Most that it could add to the match weight, in bits.' })
  mostWeight!: number;
}
