import { Field, ID, ObjectType } from 'type-graphql';
import type { AsOf } from '../../domain/as-of.js';
import { CutList } from '../paging/cut-list.type.js';
import { HiddenConnection } from './hidden-connection.type.js';

/** Hidden connections of one entity, highest score first. */
@ObjectType({ simpleResolvers: true, description: 'Hidden connections of one entity, highest score first.' })
export class HiddenConnections extends CutList {
  readonly asOf!: AsOf;

  @Field(() => [HiddenConnection], { description: 'The connections.' })
  connections!: readonly HiddenConnection[];

  @Field(() => [ID], { description: 'Values with too many reports to carry a connection; they were left out.' })
  hubsLeftOutIds!: readonly string[];
}
