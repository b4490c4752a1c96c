import { Field, Float, ID, ObjectType } from 'type-graphql';
import type { AsOf } from '../../domain/as-of.js';

/** An entity with how central it is. */
@ObjectType({ simpleResolvers: true, description: 'An entity with how central it is.' })
export class CentralEntity {
  readonly asOf!: AsOf;

  @Field(() => ID, { description: 'Id of the entity.' })
  entityId!: string;

  @Field(() => Float, { description: 'How central it is, by the measure asked for.' })
  score!: number;
}
