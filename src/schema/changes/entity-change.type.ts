import { Field, ID, ObjectType } from 'type-graphql';
import type { EntityKind } from '../../domain/kind.js';
import { EntityKindEnum } from '../entities/entity-kind.enum.js';
import { ExplainedChange } from './explained-change.type.js';

/** An entity that is newly named, or no longer. */
@ObjectType({ simpleResolvers: true, description: 'An entity that is newly named, or no longer.' })
export class EntityChange extends ExplainedChange {
  @Field(() => ID, { description: 'Id of the entity.' })
  entityId!: string;

  @Field(() => EntityKindEnum, { description: 'Its kind.' })
  kind!: EntityKind;
}
