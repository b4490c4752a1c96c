import { Field, ObjectType } from 'type-graphql';
import { Connection } from '../paging/connection.type.js';
import { Report } from './report.type.js';
import { ReportEdge } from './report-edge.type.js';

/** A page of reports. */
@ObjectType({ simpleResolvers: true, description: 'A page of reports.' })
export class ReportConnection extends Connection {
  @Field(() => [ReportEdge], { description: 'Rows with their cursors.' })
  edges!: readonly ReportEdge[];

  @Field(() => [Report], { description: 'The rows alone.' })
  nodes!: readonly Report[];
}
