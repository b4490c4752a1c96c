import { Field, ObjectType } from 'type-graphql';
import { CutList } from '../paging/cut-list.type.js';
import { Report } from './report.type.js';

/** The first reports of a list. */
@ObjectType({ simpleResolvers: true, description: 'The first reports of a list.' })
export class ReportList extends CutList {
  @Field(() => [Report], { description: 'The rows.' })
  nodes!: readonly Report[];
}
