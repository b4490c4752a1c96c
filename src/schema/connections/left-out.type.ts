import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { AsOf } from '../../domain/as-of.js';

/** What a search left out, so that something may be missing from its answer. */
@ObjectType({
  simpleResolvers: true,
  description: 'What a search left out, so that something may be missing from its answer.',
})
export class LeftOut {
  readonly asOf!: AsOf;

  @Field(() => [ID], { description: 'Ids of entities with more reports than are followed, at most 200.' })
  hubIds!: readonly string[];

  @Field(() => Int, { description: 'How many such entities there are.' })
  hubCount!: number;

  @Field(() => Int, {
    description: 'Entities that were found but not opened, since they tell less than those that were.',
  })
  unopened!: number;

  @Field(() => Boolean, { description: 'True when the time for one question was up.' })
  outOfTime!: boolean;

  @Field(() => String, { nullable: true, description: 'The same in words; null when nothing was left out.' })
  note!: string | null;
}
