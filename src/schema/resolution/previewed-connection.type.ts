import { Field, ID, ObjectType } from 'type-graphql';
import type { AsOf } from '../../domain/as-of.js';

/** An entity that reports name together with some of the parts only: a connection that would be shared, or no longer be. */
@ObjectType({
  simpleResolvers: true,
  description:
    'An entity that reports name together with some of the parts only: a connection that would be shared, or no longer be.',
})
export class PreviewedConnection {
  readonly asOf!: AsOf;

  @Field(() => ID, { description: 'Id of the entity.' })
  entityId!: string;

  @Field(() => [ID], { description: 'Ids of the mentions of the parts that have the connection.' })
  mentionIds!: readonly string[];
}
