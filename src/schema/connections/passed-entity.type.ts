import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { AsOf } from '../../domain/as-of.js';
import type { EntityKind } from '../../domain/kind.js';
import { EntityKindEnum } from '../entities/entity-kind.enum.js';

/** An entity that a connection passes through. */
@ObjectType({ simpleResolvers: true, description: 'An entity that a connection passes through.' })
export class PassedEntity {
  readonly asOf!: AsOf;

  @Field(() => ID, { description: 'Its id.' })
  entityId!: string;

  @Field(() => EntityKindEnum, { description: 'Its kind.' })
  kind!: EntityKind;

  @Field(() => Int, {
    nullable: true,
    description: 'Visible reports that name it, counted up to a limit; null of people, who cost nothing.',
  })
  degree!: number | null;

  @Field(() => Boolean, { description: 'True when counting stopped at `degree`: there are more.' })
  degreeTruncated!: boolean;

  @Field(() => Float, { description: 'What passing through it costs: the commoner a value, the more.' })
  bits!: number;
}
