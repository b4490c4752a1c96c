import { Field, Float, ObjectType } from 'type-graphql';
import { DecidingFact } from './deciding-fact.type.js';
import { MissingFact } from './missing-fact.type.js';
import { OpposingFact } from './opposing-fact.type.js';
import { Veto } from './veto.type.js';

/** What keeps two mentions apart, and what would change that. */
@ObjectType({ simpleResolvers: true, description: 'What keeps two mentions apart, and what would change that.' })
export class WhyNot {
  @Field(() => Float, { description: 'Probability from which on two mentions count as one person.' })
  threshold!: number;

  @Field(() => Float, { description: 'Bits that lack to reach it; 0 or less when the score is not the reason.' })
  lacking!: number;

  @Field(() => Veto, { nullable: true, description: 'What forbids the pair; null when nothing does.' })
  veto!: Veto | null;

  @Field(() => [DecidingFact], { description: 'Facts of which each alone would have decided, the closest first.' })
  deciding!: readonly DecidingFact[];

  @Field(() => [MissingFact], { description: 'What is not known, the one that could add most first.' })
  missing!: readonly MissingFact[];

  @Field(() => [OpposingFact], { description: 'What speaks against one person, the strongest first.' })
  against!: readonly OpposingFact[];
}
