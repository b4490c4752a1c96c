import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { AsOf } from '../../domain/as-of.js';

/** Two entities that at least one visible report names together. */
@ObjectType({ simpleResolvers: true, description: 'Two entities that at least one visible report names together.' })
export class Link {
  readonly asOf!: AsOf;

  @Field(() => ID, { description: 'Id of one end.' })
  from!: string;

  @Field(() => ID, { description: 'Id of the other end.' })
  to!: string;

  @Field(() => [String], { description: 'Roles of `from` in those reports.' })
  fromRoles!: readonly string[];

  @Field(() => [String], { description: 'Roles of `to` in those reports.' })
  toRoles!: readonly string[];

  @Field(() => [ID], { description: 'Ids of the newest of those reports, at most ten.' })
  reportIds!: readonly string[];

  @Field(() => Int, { description: 'How many visible reports name both, counted up to a limit.' })
  reportCount!: number;

  @Field(() => Boolean, { description: 'True when counting stopped at `reportCount`: there are more.' })
  reportCountTruncated!: boolean;
}
