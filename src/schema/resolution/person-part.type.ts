import { Field, ID, ObjectType } from 'type-graphql';
import type { AsOf } from '../../domain/as-of.js';

/** Mentions that are, or would be, one person. */
@ObjectType({ simpleResolvers: true, description: 'Mentions that are, or would be, one person.' })
export class PersonPart {
  readonly asOf!: AsOf;

  @Field(() => [ID], { description: 'Ids of the mentions.' })
  mentionIds!: readonly string[];
}
