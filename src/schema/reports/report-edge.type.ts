import { Field, ObjectType } from 'type-graphql';
import { Report } from './report.type.js';

/** A row of a page of reports. */
@ObjectType({ simpleResolvers: true, description: 'A row of a page of reports.' })
export class ReportEdge {
  @Field(() => String, { description: 'Opaque place of the row, for `after`.' })
  cursor!: string;

  @Field(() => Report, { description: 'The row itself.' })
  node!: Report;
}
