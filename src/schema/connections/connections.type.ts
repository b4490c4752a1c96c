import { Field, Int, ObjectType } from 'type-graphql';
import type { AsOf } from '../../domain/as-of.js';
import { CutList } from '../paging/cut-list.type.js';
import { Connection } from './connection.type.js';
import { LeftOut } from './left-out.type.js';

/** What connects entities, what tells most first. */
@ObjectType({ simpleResolvers: true, description: 'What connects entities, what tells most first.' })
export class Connections extends CutList {
  readonly asOf!: AsOf;

  @Field(() => [Connection], { description: 'The connections.' })
  connections!: readonly Connection[];

  @Field(() => Int, {
    nullable: true,
    description: 'Steps of the shortest chain, in any order of time; null when there is none within `maxLength`.',
  })
  shortest!: number | null;

  @Field(() => LeftOut, { description: 'What the search left out.' })
  leftOut!: LeftOut;
}
