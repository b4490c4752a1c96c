import { Field, Int, ObjectType } from 'type-graphql';
import type { AsOf } from '../../domain/as-of.js';
import type { Tally } from '../../domain/views.js';
import { PageInfo } from '../paging/page-info.type.js';
import { Report } from './report.type.js';
import { ReportEdge } from './report-edge.type.js';

/** A page of reports. How many there are in all is counted when it is asked for. */
@ObjectType({ simpleResolvers: true, description: 'A page of reports.' })
export class ReportConnection {
  @Field(() => PageInfo, { description: 'Where the page stands in its list.' })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: 'How many are in this answer.' })
  returned!: number;

  @Field(() => [ReportEdge], { description: 'Rows with their cursors.' })
  edges!: readonly ReportEdge[];

  @Field(() => [Report], { description: 'The rows alone.' })
  nodes!: readonly Report[];

  /** The entity or source whose reports they are. */
  of!: string;

  /** How many there are in all, where that is known already. */
  total?: Tally;

  asOf!: AsOf;
}
