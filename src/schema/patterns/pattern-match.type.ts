import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Instant } from '../time/instant.scalar.js';
import { PatternItemIds } from './pattern-item-ids.type.js';

/** One answer of a pattern, with the reports that prove it. */
@ObjectType({ simpleResolvers: true, description: 'One answer of a pattern, with the reports that prove it.' })
export class PatternMatch {
  @Field(() => [PatternItemIds], { description: 'What stands for each item.' })
  items!: readonly PatternItemIds[];

  @Field(() => [ID], { description: 'Ids of the reports that carry it, at most a hundred.' })
  reportIds!: readonly string[];

  @Field(() => Int, { description: 'How many reports carry it.' })
  reports!: number;

  @Field(() => Instant, { nullable: true, description: 'Earliest time of these reports.' })
  from!: string | null;

  @Field(() => Instant, { nullable: true, description: 'Latest time of these reports.' })
  to!: string | null;
}
