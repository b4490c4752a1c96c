import { Field, Int, ObjectType } from 'type-graphql';
import type { EntityKind } from '../../domain/kind.js';
import { EntityKindEnum } from '../entities/entity-kind.enum.js';

/** How many there are of one kind. */
@ObjectType({ simpleResolvers: true, description: 'How many there are of one kind.' })
export class KindCount {
  @Field(() => EntityKindEnum, { description: 'The kind.' })
  kind!: EntityKind;

  @Field(() => Int, { description: 'How many, counted up to a limit.' })
  count!: number;

  @Field(() => Boolean, { description: 'True when counting stopped at `count`: there are more.' })
  truncated!: boolean;
}
