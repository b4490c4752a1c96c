import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { AsOf } from '../../domain/as-of.js';
import { HiddenConnection } from './hidden-connection.type.js';

/** Hidden connections of one entity, highest score first. */
@ObjectType({ simpleResolvers: true, description: 'Hidden connections of one entity, highest score first.' })
export class HiddenConnections {
  readonly asOf!: AsOf;

  @Field(() => [HiddenConnection], { description: 'The connections.' })
  connections!: readonly HiddenConnection[];

  @Field(() => Int, { description: 'How many there are, counted up to a limit.' })
  totalCount!: number;

  @Field(() => Boolean, { description: 'True when counting stopped at `totalCount`: there are more.' })
  totalCountTruncated!: boolean;

  @Field(() => Int, { description: 'How many are in this answer.' })
  returned!: number;

  @Field(() => Boolean, { description: 'True when `first` left some out.' })
  truncated!: boolean;

  @Field(() => [ID], { description: 'Values with too many reports to carry a connection; they were left out.' })
  hubsLeftOutIds!: readonly string[];
}
