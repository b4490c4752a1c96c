import { Field, ID, ObjectType } from 'type-graphql';
import type { AsOf } from '../../domain/as-of.js';

/** Two mentions that were judged. */
@ObjectType({ simpleResolvers: true, description: 'Two mentions that were judged.' })
export class JudgedPair {
  readonly asOf!: AsOf;

  @Field(() => ID, { description: 'Id of one mention.' })
  aId!: string;

  @Field(() => ID, { description: 'Id of the other.' })
  bId!: string;
}
