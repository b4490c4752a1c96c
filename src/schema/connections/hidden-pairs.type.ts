import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { AsOf } from '../../domain/as-of.js';

/** A value that the two ends of a hidden pair share. */
@ObjectType({ simpleResolvers: true, description: 'A value that the two ends of a hidden pair share.' })
export class PairValue {
  readonly asOf!: AsOf;

  @Field(() => ID, { description: 'Id of the value.' })
  valueId!: string;

  @Field(() => Int, { description: 'Visible reports that name it.' })
  degree!: number;

  @Field(() => Float, { description: 'Rarity: 1 / ln(1 + degree), after Adamic and Adar (2003).' })
  weight!: number;

  @Field(() => [ID], { description: 'Reports that tie it to the first end, at most ten.' })
  fromReportIds!: readonly string[];

  @Field(() => [ID], { description: 'Reports that tie it to the second end, at most ten.' })
  toReportIds!: readonly string[];
}

/** Two entities that no visible report names together though they share values. */
@ObjectType({
  simpleResolvers: true,
  description: 'Two entities that no visible report names together though they share values.',
})
export class HiddenPair {
  readonly asOf!: AsOf;

  @Field(() => ID, { description: 'Id of one end.' })
  a!: string;

  @Field(() => ID, { description: 'Id of the other end.' })
  b!: string;

  @Field(() => Float, { description: 'Sum of the weights of the shared values.' })
  score!: number;

  @Field(() => [PairValue], { description: 'The shared values.' })
  shared!: readonly PairValue[];
}

/** Hidden pairs of the whole graph, highest score first. */
@ObjectType({ simpleResolvers: true, description: 'Hidden pairs of the whole graph, highest score first.' })
export class HiddenPairs {
  readonly asOf!: AsOf;

  @Field(() => [HiddenPair], { description: 'The pairs.' })
  pairs!: readonly HiddenPair[];

  @Field(() => Boolean, { description: 'True when there are more.' })
  truncated!: boolean;
}
