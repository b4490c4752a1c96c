import { Field, ID, ObjectType } from 'type-graphql';
import type { EntityKind } from '../../domain/kind.js';
import { EntityKindEnum } from '../entities/entity-kind.enum.js';
import { Encounter } from './encounter.type.js';

/** Something that was near another at the same time. */
@ObjectType({ simpleResolvers: true, description: 'Something that was near another at the same time.' })
export class CoLocated {
  @Field(() => ID, { description: 'Its id.' })
  entityId!: string;

  @Field(() => EntityKindEnum, { description: 'Its kind.' })
  kind!: EntityKind;

  @Field(() => Boolean, { description: 'True when one of these reports names both.' })
  sameReport!: boolean;

  @Field(() => [Encounter], { description: 'The encounters in the order of time, at most twenty.' })
  encounters!: readonly Encounter[];
}
