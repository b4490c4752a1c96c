import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { AsOf } from '../../domain/as-of.js';
import type { EntityKind } from '../../domain/kind.js';
import { EntityKindEnum } from '../entities/entity-kind.enum.js';

/** An entity near the centre. */
@ObjectType({ simpleResolvers: true, description: 'An entity near the centre.' })
export class Neighbour {
  readonly asOf!: AsOf;

  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => EntityKindEnum, { description: 'Its kind.' })
  kind!: EntityKind;

  @Field(() => Int, { description: 'Steps from the centre, from 1.' })
  distance!: number;
}
