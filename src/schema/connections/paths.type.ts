import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { AsOf } from '../../domain/as-of.js';
import { Path } from './path.type.js';

/** The shortest connections between two entities. */
@ObjectType({ simpleResolvers: true, description: 'The shortest connections between two entities.' })
export class Paths {
  readonly asOf!: AsOf;

  @Field(() => [Path], { description: 'The paths, all of one length.' })
  paths!: readonly Path[];

  @Field(() => Int, {
    nullable: true,
    description: 'Steps in the shortest path; null when there is none within `maxLength`.',
  })
  length!: number | null;

  @Field(() => Int, { description: 'How many shortest paths there are, counted up to a limit.' })
  totalCount!: number;

  @Field(() => Boolean, { description: 'True when counting stopped at `totalCount`: there are more.' })
  totalCountTruncated!: boolean;

  @Field(() => Int, { description: 'How many are in this answer.' })
  returned!: number;

  @Field(() => Boolean, { description: 'True when `first` or a limit left something out.' })
  truncated!: boolean;

  @Field(() => [ID], {
    description: 'Entities with too many reports to search through; a path through them may have been missed.',
  })
  notExpandedIds!: readonly string[];
}
