import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { AsOf } from '../../domain/as-of.js';

/** A value that holds the largest component together, when those before it are taken out. */
@ObjectType({
  simpleResolvers: true,
  description: 'A value that holds the largest component together, when those before it are taken out.',
})
export class GlueStep {
  readonly asOf!: AsOf;

  @Field(() => ID, { description: 'Id of the value.' })
  entityId!: string;

  @Field(() => Int, { description: 'Reports of the scope that name it.' })
  degree!: number;

  @Field(() => Int, { description: 'Entities in the largest component before it is taken out.' })
  before!: number;

  @Field(() => Int, { description: 'And after.' })
  after!: number;

  @Field(() => [Int], { description: 'Sizes of the pieces that it falls into, the largest first, at most 20.' })
  pieces!: readonly number[];

  @Field(() => Int, { description: 'How many pieces there are.' })
  pieceCount!: number;
}
