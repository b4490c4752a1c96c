import { Field, Int, ObjectType } from 'type-graphql';
import { ProofFact } from './proof-fact.type.js';

/** What carries a connection, and how easily it breaks. */
@ObjectType({ simpleResolvers: true, description: 'What carries a connection, and how easily it breaks.' })
export class Proof {
  @Field(() => [ProofFact], { description: 'The fewest facts that carry it together.' })
  facts!: readonly ProofFact[];

  @Field(() => Int, { description: 'The fewest facts whose removal breaks it (a minimum cut).' })
  fragility!: number;

  @Field(() => Boolean, {
    description: 'True when more reports carry it than were looked at: `fragility` may be more.',
  })
  fragilityTruncated!: boolean;

  @Field(() => [ProofFact], {
    description: 'The facts that each break it alone: all of them, none when `fragility` is over 1.',
  })
  critical!: readonly ProofFact[];

  @Field(() => [ProofFact], { description: 'One smallest set of facts whose removal breaks it.' })
  weakest!: readonly ProofFact[];
}
