import { Field, Float, ObjectType } from 'type-graphql';

/** What is taken off since relatives agree on the same things as one person would. */
@ObjectType({
  simpleResolvers: true,
  description: 'What is taken off since relatives agree on the same things as one person would.',
})
export class HouseholdEvidence {
  @Field(() => Float, { description: 'Share of the pairs of different people that are of one household.' })
  share!: number;

  @Field(() => Float, { description: 'Evidence that the two are of one household and not strangers, in bits.' })
  evidenceWeight!: number;

  @Field(() => Float, { description: 'What is added to the match weight, in bits.' })
  weight!: number;
}
