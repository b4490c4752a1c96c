import { Field, Float, ObjectType } from 'type-graphql';
import { Rarity } from './rarity.type.js';

/** What one comparison says of two mentions. */
@ObjectType({ simpleResolvers: true, description: 'What one comparison says of two mentions.' })
export class ComparisonEvidence {
  @Field(() => String, { description: 'What is compared: given name, birth date, phone …' })
  comparison!: string;

  @Field(() => String, { nullable: true, description: 'What the one says, normalised; null when it says nothing.' })
  a!: string | null;

  @Field(() => String, { nullable: true, description: 'What the other says; null when it says nothing.' })
  b!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'How well they agree; null when one of them says nothing, or another comparison has said it: that is no evidence.',
  })
  level!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The comparison that has said it already: a postal code that agrees brings its city with it.',
  })
  impliedBy!: string | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Probability that two mentions of one person agree like that; null without a level.',
  })
  m!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Probability that mentions of two people agree like that; null without a level.',
  })
  u!: number | null;

  @Field(() => Rarity, {
    nullable: true,
    description: 'Adjustment for rarity; null unless they agree in full on a value whose frequency counts.',
  })
  rarity!: Rarity | null;

  @Field(() => Float, { description: 'log2(m / u) and the rarity, in bits; 0 without a level.' })
  weight!: number;
}
