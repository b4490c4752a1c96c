import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { AsOf } from '../../domain/as-of.js';
import { CutList } from '../paging/cut-list.type.js';
import { Path } from './path.type.js';

/** The shortest connections between two entities. */
@ObjectType({ simpleResolvers: true, description: 'The shortest connections between two entities.' })
export class Paths extends CutList {
  readonly asOf!: AsOf;

  @Field(() => [Path], { description: 'The paths, all of one length.' })
  paths!: readonly Path[];

  @Field(() => Int, {
    nullable: true,
    description: 'Steps in the shortest path; null when there is none within `maxLength`.',
  })
  length!: number | null;

  @Field(() => [ID], {
    description: 'Entities with too many reports to search through; a path through them may have been missed.',
  })
  notExpandedIds!: readonly string[];
}
