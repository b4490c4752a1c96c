import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { AsOf } from '../../domain/as-of.js';
import type { EntityKind } from '../../domain/kind.js';
import { EntityKindEnum } from '../entities/entity-kind.enum.js';

/** An entity without which its component falls into pieces. */
@ObjectType({ simpleResolvers: true, description: 'An entity without which its component falls into pieces.' })
export class BridgingEntity {
  readonly asOf!: AsOf;

  @Field(() => ID, { description: 'Id of the entity.' })
  entityId!: string;

  @Field(() => EntityKindEnum, { description: 'Its kind.' })
  kind!: EntityKind;

  @Field(() => Int, { description: 'Entities that are cut off from the largest piece.' })
  partsOff!: number;

  @Field(() => [Int], { description: 'Sizes of the pieces, the largest first, at most 20.' })
  pieces!: readonly number[];

  @Field(() => Int, { description: 'How many pieces there are.' })
  pieceCount!: number;
}
